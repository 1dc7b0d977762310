package io.github.golive.engine;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text and what replaces some of its pieces; knows where each character has gone. */
final class Rewriting {

    private record Edit(int start, int end, String with) {
    }

    private final String before;
    private final int[] lines;
    private final List<Edit> edits = new ArrayList<>();

    Rewriting(String before) {
        this.before = before;
        this.lines = before.lines().mapToInt(String::length).toArray();
        int at = before.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < lines.length; i++) {
            int length = lines[i] - (i == 0 ? at : 0);
            lines[i] = at;
            at += length + (before.startsWith("\r\n", at + length) ? 2 : 1);
        }
    }

    /** Returns the tree of Java code that has no error. */
    static Optional<CompilationUnit> tree(String text) {
        ParseResult<CompilationUnit> result = new JavaParser(new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)).parse(text);
        return result.isSuccessful() ? result.getResult() : Optional.empty();
    }

    int offset(Position position) {
        return lines[position.line - 1] + position.column - 1;
    }

    int start(Node node) {
        return offset(node.getBegin().orElseThrow());
    }

    int end(Node node) {
        return offset(node.getEnd().orElseThrow()) + 1;
    }

    int start(JavaToken token) {
        return offset(token.getRange().orElseThrow().begin);
    }

    Rewriting insert(int at, String text) {
        return replace(at, at, text);
    }

    Rewriting replace(int start, int end, String with) {
        edits.add(new Edit(start, end, with));
        return this;
    }

    Rewriting replace(Node node, String with) {
        return replace(start(node), end(node), with);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    String text() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            text.append(before, from, edit.start()).append(edit.with());
            from = edit.end();
        }
        return text.append(before.substring(from)).toString();
    }

    /** Returns where what stood at {@code range} stands now: its first and its last character are followed. */
    Range moved(Range range) {
        return new Range(moved(range.start(), false), moved(range.end() - 1, true) + 1);
    }

    private int moved(int at, boolean last) {
        int by = 0;
        for (Edit edit : edits) {
            int grown = edit.with().length() - (edit.end() - edit.start());
            if (edit.end() <= at && !(edit.start() == edit.end() && edit.start() > at)) {
                by += grown;
            } else if (edit.start() <= at && at < edit.end()) {
                return edit.start() + by + (last ? edit.with().length() - 1 : 0);
            }
        }
        return at + by;
    }

    @Override
    public String toString() {
        return text() + Arrays.toString(edits.toArray());
    }
}
