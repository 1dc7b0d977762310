package com.maplecu.portal.web;

import com.maplecu.portal.payitoff.PayitoffClient;
import com.maplecu.portal.payitoff.PayitoffProperties;
import com.maplecu.portal.payitoff.ServicerDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the portal. */
@Controller
public class PortalController {

    private final PayitoffClient payitoff;
    private final PayitoffProperties properties;
    private final ServicerDirectory servicers;

    public PortalController(PayitoffClient payitoff, PayitoffProperties properties, ServicerDirectory servicers) {
        this.payitoff = payitoff;
        this.properties = properties;
        this.servicers = servicers;
    }

    @GetMapping("/")
    public String plans(@RequestParam(defaultValue = "maple-0001") String borrower, Model model) {
        model.addAttribute("borrower", borrower);
        model.addAttribute("plans", payitoff.plans(borrower));
        model.addAttribute("sandbox", properties.baseUrl().contains("payitoff-sandbox.io"));
        model.addAttribute("apiKey", properties.apiKey());
        return "plans";
    }

    @GetMapping("/enroll")
    public String enroll(Model model) {
        model.addAttribute("logo", servicers.logo("maple"));
        model.addAttribute("nexusKey", "enroll-nexus-key-for-the-demo");
        return "enroll";
    }
}
