package io.github.golive.engine;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies the comments {@code golive:allow <rule> - <reason>} of one file, and reports those that allow nothing. */
final class Suppressions {

    private static final String MARK = "golive:allow";

    /** @param problem what is wrong with the comment itself; null when nothing is */
    private record Allow(Range range, int line, boolean alone, String rule, String problem) {
    }

    private final String text;
    private final Lines lines;
    private final List<Allow> allows = new ArrayList<>();
    private final Set<Integer> aloneLines = new HashSet<>();

    Suppressions(String text, List<Range> comments, Set<String> rules) {
        this.text = text;
        boolean marked = text.contains(MARK);
        this.lines = Lines.of(marked ? text : "");
        if (marked) {
            BitSet commented = new BitSet(text.length());
            comments.forEach(comment -> commented.set(comment.start(), comment.end()));
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
                if (commented.get(at) && !isQuoted(at)) {
                    Allow allow = read(at, commented, rules);
                    allows.add(allow);
                    if (allow.alone) {
                        aloneLines.add(allow.line);
                    }
                }
            }
        }
    }

    /** Documentation that speaks of the mark, {@code golive:allow}, allows nothing and need not. */
    private boolean isQuoted(int at) {
        return text.startsWith("{@code ", at - "{@code ".length()) || text.startsWith("`", at - 1);
    }

    /** Returns the findings that no comment allows, and a finding for each comment that is of no use. */
    List<Finding> apply(List<Finding> findings) {
        if (allows.isEmpty()) {
            return findings;
        }
        Set<Allow> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Allow> matching = allows.stream().filter(allow -> allows(allow, finding)).toList();
            used.addAll(matching);
            if (matching.isEmpty()) {
                left.add(finding);
            }
        }
        for (Allow allow : allows) {
            if (!used.contains(allow)) {
                String problem = allow.problem != null
                        ? allow.problem
                        : "it allows nothing: no finding of " + allow.rule + " on its line or on the line below";
                left.add(OwnFindings.unusedAllow(allow.range, problem));
            }
        }
        return left;
    }

    private boolean allows(Allow allow, Finding finding) {
        if (allow.problem != null || !allow.rule.equals(finding.rule())) {
            return false;
        }
        int line = lines.line(finding.range().start());
        return line == allow.line || allow.alone && line == below(allow);
    }

    /** Returns the line that an allowance alone on its line is for; others alone may stand between. */
    private int below(Allow allow) {
        int line = allow.line + 1;
        while (aloneLines.contains(line)) {
            line++;
        }
        return line;
    }

    private Allow read(int at, BitSet commented, Set<String> rules) {
        int end = at;
        while (end < text.length() && commented.get(end) && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(at + MARK.length(), end).strip();
        int cut = 0;
        while (cut < rest.length() && Character.isLetterOrDigit(rest.charAt(cut))) {
            cut++;
        }
        String rule = rest.substring(0, cut);
        Range range = new Range(at, at + MARK.length());
        return new Allow(range, lines.line(at), standsAlone(at, end, commented), rule, problem(rule, rest.substring(cut), rules));
    }

    private static String problem(String rule, String rest, Set<String> rules) {
        if (rule.isEmpty()) {
            return "it names no rule: write \"golive:allow <rule> - <reason>\"";
        }
        if (!rules.contains(rule)) {
            return "there is no rule " + rule + ": the rules are " + String.join(", ", rules);
        }
        return rest.chars().noneMatch(Character::isLetterOrDigit)
                ? "it gives no reason: write \"golive:allow " + rule + " - <reason>\""
                : null;
    }

    /** Braces around a comment are how JSX spells one. */
    private boolean standsAlone(int at, int end, BitSet commented) {
        int start = at;
        while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int stop = end;
        while (stop < text.length() && "\r\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String beside = code(start, at, commented) + code(end, stop, commented);
        return beside.isEmpty() || beside.equals("{}");
    }

    private String code(int start, int end, BitSet commented) {
        StringBuilder code = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!commented.get(i) && !Character.isWhitespace(text.charAt(i))) {
                code.append(text.charAt(i));
            }
        }
        return code.toString();
    }
}
