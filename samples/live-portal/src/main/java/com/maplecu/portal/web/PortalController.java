package com.maplecu.portal.web;

import com.maplecu.portal.payitoff.EnrollmentClient;
import com.maplecu.portal.payitoff.PayitoffClient;
import com.maplecu.portal.payitoff.PayitoffProperties;
import com.maplecu.portal.payitoff.ServicerDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the portal. */
@Controller
public class PortalController {

    private final PayitoffClient payitoff;
    private final EnrollmentClient enrollments;
    private final PayitoffProperties properties;
    private final ServicerDirectory servicers;

    public PortalController(
            PayitoffClient payitoff,
            EnrollmentClient enrollments,
            PayitoffProperties properties,
            ServicerDirectory servicers) {
        this.payitoff = payitoff;
        this.enrollments = enrollments;
        this.properties = properties;
        this.servicers = servicers;
    }

    /** What every page needs to show the widget; the Nexus key is public, the API key stays here. */
    @ModelAttribute
    void widget(Model model) {
        model.addAttribute("nexusScript", properties.nexus().script());
        model.addAttribute("nexusKey", properties.nexus().key());
    }

    @GetMapping("/")
    public String plans(@RequestParam(defaultValue = "maple-0001") String borrower, Model model) {
        model.addAttribute("borrower", borrower);
        model.addAttribute("plans", payitoff.plans(borrower));
        model.addAttribute("sandbox", properties.baseUrl().getHost().endsWith("payitoff-sandbox.io"));
        return "plans";
    }

    @GetMapping("/enroll")
    public String enroll(Model model) {
        model.addAttribute("logo", servicers.logo("maple"));
        return "enroll";
    }

    @PostMapping("/enroll")
    public String enroll(@RequestParam String borrower, @RequestParam String plan) {
        enrollments.enroll(borrower, plan);
        return "redirect:/";
    }
}
