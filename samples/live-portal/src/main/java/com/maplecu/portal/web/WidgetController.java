package com.maplecu.portal.web;

import com.maplecu.portal.payitoff.PayitoffProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The widget alone, for partners who put it into a frame. */
@RestController
public class WidgetController {

    private static final String PAGE = """
            <!doctype html>
            <title>Maple Credit Union</title>
            <div id="nexus"></div>
            <script src="%s"></script>
            <script>
              Nexus.init({
                nexus_key: "%s",
                container: "#nexus"
              });
              Nexus.link();
            </script>
            """;

    private final PayitoffProperties.Nexus nexus;

    public WidgetController(PayitoffProperties properties) {
        this.nexus = properties.nexus();
    }

    @GetMapping(path = "/widget", produces = MediaType.TEXT_HTML_VALUE)
    public String widget() {
        return PAGE.formatted(nexus.script(), nexus.key());
    }
}
