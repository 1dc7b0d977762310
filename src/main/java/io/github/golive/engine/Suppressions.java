package io.github.golive.engine;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies the comments {@code golive:allow <rule> - <reason>} of one file, and reports those that allow nothing. */
final class Suppressions {

    static final String MARK = "golive:allow";

    /** @param problem what is wrong with the comment itself; null when nothing is */
    private record Allow(Range range, int line, boolean alone, String rule, String problem) {
    }

    /** What a comment allows: a rule in a line. */
    private record Target(int line, String rule) {
    }

    /** No more of a comment is read than this. */
    private static final int LONGEST = 1000;

    private final String text;
    private final Lines lines;
    private final List<Allow> allows = new ArrayList<>();
    /** The line below each that holds nothing but an allowance; others alone may stand between. */
    private final Map<Integer, Integer> below = new HashMap<>();
    private int knownLine = -1;
    private boolean knownAlone;

    Suppressions(String text, List<Range> comments, Set<String> rules) {
        this.text = text;
        boolean marked = text.contains(MARK);
        this.lines = Lines.of(marked ? text : "");
        if (marked) {
            BitSet commented = new BitSet(text.length());
            comments.forEach(comment -> commented.set(comment.start(), comment.end()));
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
                if (commented.get(at) && !isQuoted(at)) {
                    allows.add(read(at, commented, rules));
                }
            }
            for (int i = allows.size() - 1; i >= 0; i--) {
                Allow allow = allows.get(i);
                if (allow.alone) {
                    below.put(allow.line, below.getOrDefault(allow.line + 1, allow.line + 1));
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
        Set<Target> allowed = new HashSet<>();
        allows.forEach(allow -> allowed.addAll(targets(allow)));
        Set<Target> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Target target = new Target(lines.line(finding.range().start()), finding.rule());
            if (allowed.contains(target)) {
                used.add(target);
            } else {
                left.add(finding);
            }
        }
        for (Allow allow : allows) {
            if (Collections.disjoint(targets(allow), used)) {
                String problem = allow.problem != null
                        ? allow.problem
                        : "it allows nothing: no finding of " + allow.rule + " on its line or on the line below";
                left.add(OwnFindings.unusedAllow(allow.range, problem));
            }
        }
        return left;
    }

    private List<Target> targets(Allow allow) {
        if (allow.problem != null) {
            return List.of();
        }
        Target here = new Target(allow.line, allow.rule);
        return allow.alone ? List.of(here, new Target(below.get(allow.line), allow.rule)) : List.of(here);
    }

    private Allow read(int at, BitSet commented, Set<String> rules) {
        int end = at;
        int limit = Math.min(text.length(), at + LONGEST);
        while (end < limit && commented.get(end) && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(at + MARK.length(), end).strip();
        int cut = 0;
        while (cut < rest.length() && Character.isLetterOrDigit(rest.charAt(cut))) {
            cut++;
        }
        String rule = rest.substring(0, cut);
        Range range = new Range(at, at + MARK.length());
        String problem = problem(rule, rest.substring(cut), rules);
        return new Allow(range, lines.line(at), standsAlone(at, commented), rule, problem);
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
    private boolean standsAlone(int at, BitSet commented) {
        int line = lines.line(at);
        if (line != knownLine) {
            knownLine = line;
            String beside = code(at, commented);
            knownAlone = beside.isEmpty() || beside.equals("{}");
        }
        return knownAlone;
    }

    /** Returns what stands outside of comments in the line of an offset, without white space. */
    private String code(int at, BitSet commented) {
        int start = at;
        while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        StringBuilder code = new StringBuilder();
        for (int i = start; i < text.length() && "\r\n".indexOf(text.charAt(i)) < 0; i++) {
            if (!commented.get(i) && !Character.isWhitespace(text.charAt(i))) {
                code.append(text.charAt(i));
            }
        }
        return code.toString();
    }
}
