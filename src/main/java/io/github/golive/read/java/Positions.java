package io.github.golive.read.java;

import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.Arrays;

/** Turns the parser's lines and columns into offsets and these into ranges of the file. */
final class Positions {

    private final Value text;
    private final int[] lines;

    Positions(Value text) {
        this.text = text;
        this.lines = lineStarts(text.text());
    }

    /** A line ends with LF, CR or both, as for the parser. */
    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private int offset(Position position) {
        int line = Math.min(Math.max(position.line - 1, 0), lines.length - 1);
        return Math.min(Math.max(lines[line] + position.column - 1, 0), text.length());
    }

    int start(Node node) {
        return node.getBegin().map(this::offset).orElse(0);
    }

    int end(Node node) {
        return node.getEnd().map(position -> Math.min(offset(position) + 1, text.length())).orElse(text.length());
    }

    Range range(Node node) {
        return range(start(node), end(node));
    }

    Range range(TokenRange tokens) {
        Position begin = tokens.getBegin().getRange().map(range -> range.begin).orElse(Position.HOME);
        Position end = tokens.getEnd().getRange().map(range -> range.end).orElse(Position.HOME);
        return range(offset(begin), offset(end) + 1);
    }

    private Range range(int start, int end) {
        int to = Math.min(Math.max(end, start + 1), text.length());
        return text.range(Math.min(start, to - 1), to);
    }

    /** Returns the text of a node without {@code quotes} characters at both ends, as a literal. */
    Value literal(Node node, int quotes) {
        int start = start(node) + quotes;
        int end = end(node) - quotes;
        return start >= end ? Value.empty() : text.literal(start, end);
    }

}
