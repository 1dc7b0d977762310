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

    private final RestClient payitoff;

    public PayitoffClient(RestClient payitoff) {
        this.payitoff = payitoff;
    }

    /** Returns the plans that suit the borrower; none when Payitoff does not answer. */
    public List<RepaymentPlan> plans(String borrower) {
        try {
            return payitoff.get()
                    .uri("/borrowers/{borrower}/repayment_plans", borrower)
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() { });
        } catch (RestClientException e) {
            LOG.warn("Payitoff does not answer: {}", e.getMessage());
            return List.of();
        }
    }
}
