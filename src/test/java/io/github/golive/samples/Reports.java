package io.github.golive.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the three linters wrote into the {@code target} folder of a sample. */
final class Reports {

    /** A violation in the text of a failed ArchUnit test. */
    private static final Pattern ARCHUNIT_LINE =
            Pattern.compile("(\\w+): (.*) \\[[0-9a-f]{8}\\] in (\\S+) \\(column:(\\d+)\\) \\([^():]+:(\\d+)\\)");

    private final Path sample;
    private final SortedMap<Found, Set<Linter>> findings = new TreeMap<>();

    private Reports(Path sample) {
        this.sample = sample.toAbsolutePath();
    }

    /**
     * Reads all reports of a sample.
     *
     * @param sample its root folder, built
     * @return who found what, in the order of the places
     * @throws IOException naming a report that is missing or cannot be read
     */
    static SortedMap<Found, Set<Linter>> of(Path sample) throws IOException {
        Reports reports = new Reports(sample);
        reports.readCheckstyle("target/checkstyle-result.xml");
        reports.readCheckstyle("target/checkstyle-deployment.xml");
        reports.readPmd("target/pmd.xml");
        reports.readArchUnit("target/surefire-reports/TEST-com.maplecu.portal.GoLiveTest.xml");
        return reports.findings;
    }

    /** Returns the names of the files that Checkstyle was given, below the root of the sample. */
    static List<String> filesCheckedByCheckstyle(Path sample) throws IOException {
        Reports reports = new Reports(sample);
        List<String> files = new ArrayList<>();
        for (String report : List.of("target/checkstyle-result.xml", "target/checkstyle-deployment.xml")) {
            elements(reports.parse(report), "file").forEach(file -> files.add(reports.nameOf(file)));
        }
        return files;
    }

    private void readCheckstyle(String report) throws IOException {
        for (Element file : elements(parse(report), "file")) {
            for (Element error : elements(file, "error")) {
                String module = error.getAttribute("source").replaceFirst(".*\\.", "").replaceFirst("Check$", "");
                add(Linter.CHECKSTYLE, new Found(nameOf(file), number(error, "line"), number(error, "column"),
                        module, error.getAttribute("message")));
            }
        }
    }

    private void readPmd(String report) throws IOException {
        for (Element file : elements(parse(report), "file")) {
            for (Element violation : elements(file, "violation")) {
                add(Linter.PMD, new Found(nameOf(file), number(violation, "beginline"),
                        number(violation, "begincolumn"), violation.getAttribute("rule"),
                        violation.getTextContent().strip()));
            }
        }
    }

    private void readArchUnit(String report) throws IOException {
        for (Element failure : elements(parse(report), "failure")) {
            for (String line : failure.getTextContent().lines().toList()) {
                Matcher violation = ARCHUNIT_LINE.matcher(line);
                if (violation.matches()) {
                    add(Linter.ARCHUNIT, new Found(violation.group(3), Integer.parseInt(violation.group(5)),
                            Integer.parseInt(violation.group(4)), violation.group(1), violation.group(2)));
                }
            }
        }
    }

    private void add(Linter linter, Found found) {
        findings.computeIfAbsent(found, first -> EnumSet.noneOf(Linter.class)).add(linter);
    }

    private Element parse(String report) throws IOException {
        Path file = sample.resolve(report);
        if (!Files.exists(file)) {
            throw new IOException("The build of " + sample.getFileName() + " wrote no " + report
                    + ": see " + sample.resolve("build.log"));
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private String nameOf(Element file) {
        return sample.relativize(Path.of(file.getAttribute("name"))).toString().replace('\\', '/');
    }

    private static int number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }
}
