package io.github.golive.read.java;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.Arrays;

/** Turns the parser's lines and columns into offsets of the file and these into ranges. */
final class Positions {

    private final Value text;
    private final JavaSource source;
    private final int length;
    private final int[] lines;

    /**
     * @param source what the parser has seen of the text
     */
    Positions(Value text, JavaSource source) {
        String code = source.code();
        this.text = text;
        this.source = source;
        this.length = code.length();
        this.lines = lineStarts(code);
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
        return source.origin(Math.min(Math.max(lines[line] + position.column - 1, 0), length));
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

    Range range(int start, int end) {
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
