package com.maplecu.portal.payitoff;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Payitoff for a borrower's repayment plans. */
@Component
public class PayitoffClient {

    private static final Logger LOG = LoggerFactory.getLogger(PayitoffClient.class);

    // https://payitoff-sandbox.io/docs says that v3 is the one to use
    private static final String HOST = "https://payitoff-sandbox.io";
    private static final String BASE_URL = HOST + "/api/v3.0.0";
    private static final String API_KEY = "sandbox-key-for-the-demo";

    private final RestClient rest;

    public PayitoffClient(RestClient.Builder builder) {
        this.rest = builder
                .baseUrl(BASE_URL)
                .defaultHeaders(headers -> headers.setBearerAuth(API_KEY))
                .build();
    }

    /** Returns the plans that suit the borrower; none when Payitoff does not answer. */
    public List<RepaymentPlan> plans(String borrower) {
        try {
            return rest.get()
                    .uri("/borrowers/{borrower}/repayment_plans", borrower)
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() { });
        } catch (RestClientException e) {
            LOG.warn("payitoff-sandbox.io does not answer: {}", e.getMessage());
            return List.of();
        }
    }
}
