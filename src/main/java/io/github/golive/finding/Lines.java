package io.github.golive.finding;

import java.util.Arrays;

/**
 * Turns offsets into lines and columns as an author's editor shows them.
 *
 * <p>Lines and columns count from 1. A line ends with CRLF, CR or LF. A column is a number of UTF-16 units, a tab is
 * one of them, and a byte order mark at the start of the text is none.
 */
public final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int length;
    private final int[] starts;

    private Lines(int length, int[] starts) {
        this.length = length;
        this.starts = starts;
    }

    /**
     * Returns the lines of a text.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public static Lines of(CharSequence text) {
        int[] starts = new int[16];
        int count = 1;
        starts[0] = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(text.length(), Arrays.copyOf(starts, count));
    }

    /**
     * Returns the number of the line that a character stands in; of the end of the text that of the last line.
     *
     * @param offset of a character, or the length of the text
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public int line(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length + " characters");
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : Math.max(-found - 1, 1);
    }

    /**
     * Returns the column of a character in its line.
     *
     * @param offset as in {@link #line}
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public int column(int offset) {
        return Math.max(offset - start(line(offset)), 0) + 1;
    }

    /**
     * Returns the offset of the first character of a line; of the first line the one after a byte order mark.
     *
     * @param line from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int start(int line) {
        return starts[line - 1];
    }
}
