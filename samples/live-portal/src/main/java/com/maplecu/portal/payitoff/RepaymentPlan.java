package com.maplecu.portal.payitoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** One way to pay back a borrower's loans. */
public record RepaymentPlan(
        String name,
        @JsonProperty("monthly_payment") BigDecimal monthlyPayment,
        @JsonProperty("forgiveness_date") String forgivenessDate) {
}
