package com.maplecu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.maplecu.portal.payitoff.PayitoffClient;
import com.maplecu.portal.payitoff.RepaymentPlan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "payitoff.base-url=https://payitoff-sandbox.io/api/v3.0.0")
@AutoConfigureMockMvc
class PortalTest {

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private PayitoffClient payitoff;

    @Test
    void showsThePlansOfTheBorrower() throws Exception {
        Mockito.when(payitoff.plans("maple-0001"))
                .thenReturn(List.of(new RepaymentPlan("Income-Based", new BigDecimal("87.50"), "2041-05-01")));

        browser.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Income-Based")));
    }

    @Test
    void offersTheWidget() throws Exception {
        browser.perform(get("/enroll")).andExpect(status().isOk()).andExpect(content().string(containsString("nexus")));
        browser.perform(get("/widget")).andExpect(status().isOk()).andExpect(content().string(containsString("Nexus")));
    }
}
