package com.maplecu.portal.web;

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
            <script src="https://payitoff-cdn.io/sandbox/nexus/js/v1"></script>
            <script>
              Nexus.init({
                nexus_key: "framed-nexus-key-for-the-demo",
                container: "#nexus"
              });
              Nexus.link();
            </script>
            """;

    @GetMapping(path = "/widget", produces = MediaType.TEXT_HTML_VALUE)
    public String widget() {
        return PAGE;
    }
}
