package io.github.golive.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The compiler and the virtual machine are right about what an expression gives; we have to agree where we claim to
 * know. Of other programs than those of every build, {@code mvn test -Dgolive.seed=5} writes as many.
 */
class AgainstCompilerTest {

    private static final long SEED = Long.getLong("golive.seed", 1);
    private static final int TYPES = Integer.getInteger("golive.types", 60);
    private static final int METHODS = 40;

    /** Least share in hundredths of the methods without vague patterns whose value must be known. */
    private static final int FLOOR = 90;

    private final List<String> wrong = new ArrayList<>();
    private int plain;
    private int known;
    private int exact;

    @Test
    void whatIsKnownIsWhatJavaGives() throws ReflectiveOperationException {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Map<String, String>> bodies = new LinkedHashMap<>();
        Map<String, Set<String>> vague = new HashMap<>();
        for (int i = 0; i < TYPES; i++) {
            String type = "A" + i;
            bodies.put(type, new LinkedHashMap<>());
            vague.put(type, new HashSet<>());
            sources.put(type, new SpellingGenerator(SEED * 1_000_003 + i)
                    .type(type, METHODS, bodies.get(type), vague.get(type)));
        }
        ClassLoader compiled = InMemoryCompiler.compile(sources);
        for (String type : sources.keySet()) {
            Recorded recorded = Recorded.java(sources.get(type));
            assertThat(recorded.gaps).as(sources.get(type)).isEmpty();
            for (Map.Entry<String, String> method : bodies.get(type).entrySet()) {
                Method declared = compiled.loadClass(type).getDeclaredMethod(method.getKey());
                declared.setAccessible(true);
                compare(actual(declared, method.getValue()), claims(recorded, method.getKey()),
                        type + "." + method.getKey() + ": " + method.getValue(),
                        !vague.get(type).contains(method.getKey()));
            }
        }
        wrong.sort(Comparator.comparing(String::length));
        String figures = "%d of %d plain methods known, %d of them exactly; %d of all %d claims wrong; seed %d"
                .formatted(known, plain, exact, wrong.size(), TYPES * METHODS, SEED);
        System.out.println(figures);
        assertThat(wrong).as(figures).isEmpty();
        assertThat(known * 100 / plain).as(figures).isGreaterThanOrEqualTo(FLOOR);
    }

    private static String actual(Method method, String body) throws IllegalAccessException {
        try {
            return (String) method.invoke(null);
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            throw new AssertionError("seed " + SEED + ": " + body, e);
        }
    }

    /** Returns what the method gives as far as we know, one text for each possibility. */
    private static List<String> claims(Recorded recorded, String method) {
        return recorded.givenTo(method).stream()
                .filter(text -> text.charAt(0) == SpellingGenerator.OPEN
                        && text.charAt(text.length() - 1) == SpellingGenerator.CLOSE)
                .toList();
    }

    /** One of the claims must be right, unless nothing at all is known. */
    private void compare(String actual, List<String> claims, String body, boolean isPlain) {
        boolean right = claims.stream().anyMatch(claim -> fits(actual, claim));
        plain += isPlain ? 1 : 0;
        boolean whole = claims.stream().noneMatch(claim -> claim.indexOf(Value.HOLE) >= 0);
        if (!right) {
            wrong.add("%n%s%n    is      %s%n    claimed %s".formatted(body, shown(actual),
                    claims.stream().map(AgainstCompilerTest::shown).toList()));
        } else if (isPlain && whole) {
            known++;
            exact += claims.size() == 1 ? 1 : 0;
        }
    }

    private static String shown(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace(Value.HOLE, '#');
    }

    /** Tells whether a text is what a claim says; what the claim leaves open can be anything. */
    private static boolean fits(String actual, String claim) {
        String[] parts = claim.split(String.valueOf(Value.HOLE), -1);
        int last = parts.length - 1;
        int at = parts[0].length();
        if (last == 0) {
            return actual.equals(claim);
        }
        for (int i = 1; i < last && at >= 0; i++) {
            int found = actual.indexOf(parts[i], at);
            at = found < 0 ? -1 : found + parts[i].length();
        }
        return at >= 0 && actual.startsWith(parts[0]) && actual.endsWith(parts[last])
                && actual.length() - parts[last].length() >= at;
    }
}
