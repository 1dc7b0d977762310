package io.github.golive.read.java;

import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.golive.value.Value;

/** The spelling {@code &#92;uuu0041}, which Java allows and the parser doesn't. */
final class UnicodeEscapes {

    private UnicodeEscapes() {
    }

    /**
     * Returns the text with a word of the same length in the place of each such escape. Literals are decoded from the
     * file's own text, so the word is never seen; an escape for a quote, a backslash or a line's end stays.
     */
    static String withoutLongOnes(String text) {
        StringBuilder changed = new StringBuilder(text);
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                backslashes = 0;
                continue;
            }
            int digits = i + 1;
            while (digits < text.length() && text.charAt(digits) == 'u') {
                digits++;
            }
            if (backslashes % 2 == 0 && digits > i + 2 && digits + 4 <= text.length() && isLetter(text, digits)) {
                for (int at = i; at < digits + 4; at++) {
                    changed.setCharAt(at, 'u');
                }
                i = digits + 3;
                backslashes = 0;
            } else {
                backslashes++;
            }
        }
        return changed.toString();
    }

    /** Returns a name as the compiler sees it. */
    static String name(NodeWithSimpleName<?> named) {
        String name = named.getNameAsString();
        return name.indexOf('\\') < 0 ? name : JavaLiterals.string(Value.ofFile(name)).text();
    }

    private static boolean isLetter(String text, int digits) {
        for (int i = digits; i < digits + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        int character = Integer.parseInt(text, digits, digits + 4, 16);
        return character != '"' && character != '\'' && character != '\\' && character != '\n' && character != '\r';
    }
}
