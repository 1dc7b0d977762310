package com.maplecu.portal.payitoff;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The loan servicers that a borrower can link. */
@Component
public class ServicerDirectory {

    private final RestClient payitoff;
    private final URI logos;

    public ServicerDirectory(RestClient payitoff, PayitoffProperties properties) {
        this.payitoff = payitoff;
        this.logos = properties.logoUrl();
    }

    public List<?> servicers() {
        return payitoff.get().uri("/servicers").retrieve().body(List.class);
    }

    public String logo(String servicer) {
        return logos + "/" + servicer + ".png";
    }
}
