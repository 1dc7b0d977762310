package com.maplecu.portal.payitoff;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The loan servicers that a borrower can link. */
@Component
public class ServicerDirectory {

    private static final String SERVICERS = "https://partners.payitoff.io/v3.0.0/servicers";

    private final RestClient rest;
    private final String logos;
    private final String token;

    public ServicerDirectory(
            RestClient.Builder builder,
            @Value("${payitoff.logo-url:http://payitoff-cdn.io/logos}") String logos,
            @Value("${PAYITOFF_API_KEY:changeme}") String token) {
        this.rest = builder.build();
        this.logos = logos;
        this.token = token;
    }

    public List<?> servicers() {
        return rest.get()
                .uri(SERVICERS)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .retrieve()
                .body(List.class);
    }

    public String logo(String servicer) {
        return logos + "/" + servicer + ".png";
    }
}
