package com.maplecu.portal.payitoff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** One client of Payitoff's API for all who need one. */
@Configuration
class PayitoffConfiguration {

    @Bean
    RestClient payitoff(RestClient.Builder builder, PayitoffProperties properties) {
        return builder
                .baseUrl(properties.baseUrl().toString())
                .defaultHeaders(headers -> headers.setBearerAuth(properties.apiKey()))
                .build();
    }
}
