package com.maplecu.portal.payitoff;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Enrols borrowers in a plan; still on the v1 pages of the documentation. */
@Component
public class EnrollmentClient {

    private static final String VERSION = "v1.0.3";

    private final RestTemplate rest;

    public EnrollmentClient(RestTemplateBuilder builder) {
        this.rest = builder.build();
    }

    public void enroll(String borrower, String plan) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer enrolment-key-for-the-demo");
        String url = "https://" + "sandbox.payitoff.io" + "/api/" + VERSION + "/enrollments";
        rest.postForObject(url, new HttpEntity<>(Map.of("borrower", borrower, "plan", plan), headers), Void.class);
    }

    /** Where a borrower watches how the enrolment goes. */
    public URI progress(String enrollment) {
        return UriComponentsBuilder.newInstance()
                .scheme("https")
                .host("payitoff-sandbox.io")
                .path("/api/v3.0.0/enrollments/{enrollment}")
                .build(enrollment);
    }
}
