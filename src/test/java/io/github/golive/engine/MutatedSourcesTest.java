package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing in a file makes the engine throw or lose its way: the files of all cases, each with a few places damaged. */
class MutatedSourcesTest {

    private static final int ROUNDS = 3_000;

    private static final String[] JUNK = {"\"", "'", "`", "{", "}", "(", ")", "[", "]", "<", ">", "<!--", "-->", "/*",
        "*/", "//", "#", "${", "}}", "{{", "<%", "%>", "\\", "\\u", "\n", "\r", "\t", "\0", "<script>", "</script>",
        "=", "=>", "->", "::", ":", "@", "|", "- ", "---\n", "&", "*x", "&#x", "%7", "\ud800", "\"\"\"", "'''", "$",
        "?:", "!",
        "<![CDATA[", "]]>", "if", "else", "switch", "case"};

    @Test
    void damagedFilesAreReadAsWell() {
        List<CaseFile.Scanned> files = new ArrayList<>();
        CaseFile.in("").forEach(file -> files.addAll(CaseFile.read(file)));
        assertThat(files).hasSizeGreaterThan(1_000);
        Engine engine = Engine.of(Settings.parse(Map.of("scope", "any")));

        Rounds.run(ROUNDS, random -> {
            CaseFile.Scanned file = files.get(random.nextInt(files.size()));
            String text = damaged(file.text(), files.get(random.nextInt(files.size())).text(), random);

            assertThat(engine.check(file.path(), text)).allSatisfy(finding -> isSound(finding, text));
        });
    }

    private static void isSound(Finding finding, String text) {
        assertThat(finding.range().start()).isBetween(0, text.length());
        assertThat(finding.range().end()).isBetween(finding.range().start(), text.length());
        assertThat(finding.message()).doesNotContain("failed with");
    }

    private static String damaged(String text, String other, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0 && damaged.length() > 1; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(6)) {
                case 0 -> damaged.insert(at, Rounds.one(random, JUNK));
                case 1 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(12)));
                case 2 -> damaged.insert(random.nextInt(damaged.length()),
                        damaged.substring(at, Math.min(damaged.length(), at + 60)).repeat(1 + random.nextInt(4)));
                case 3 -> damaged.setLength(at);
                case 4 -> damaged.insert(at, piece(other, random));
                default -> damaged.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return damaged.toString();
    }

    private static String piece(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        return text.substring(start, Math.min(text.length(), start + 80));
    }
}
