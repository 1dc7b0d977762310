package com.maplecu.portal.payitoff;

import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Enrols borrowers in a plan. */
@Component
public class EnrollmentClient {

    private final RestClient payitoff;
    private final URI baseUrl;

    public EnrollmentClient(RestClient payitoff, PayitoffProperties properties) {
        this.payitoff = payitoff;
        this.baseUrl = properties.baseUrl();
    }

    public void enroll(String borrower, String plan) {
        payitoff.post()
                .uri("/enrollments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("borrower", borrower, "plan", plan))
                .retrieve()
                .toBodilessEntity();
    }

    /** Where a borrower watches how the enrolment goes. */
    public URI progress(String enrollment) {
        return UriComponentsBuilder.fromUri(baseUrl)
                .path("/enrollments/{enrollment}")
                .build(enrollment);
    }
}
