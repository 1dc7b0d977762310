package io.github.golive.read.java;

import io.github.golive.value.Value;

/** Spells numbers as Java prints them, for {@code "v" + 1_0}. */
final class JavaNumbers {

    private JavaNumbers() {
    }

    /** Returns {@code literal}, of a number, {@code true} or {@code false}, as text that concatenation would give. */
    static Value spelled(Value literal) {
        String source = literal.text();
        if (source.isEmpty() || !Character.isDigit(source.charAt(0)) && source.charAt(0) != '.') {
            return literal;
        }
        String printed = printed(source.replace("_", ""));
        return printed == null ? Value.hole(literal.range())
                : printed.equals(source) ? literal : Value.decoded(printed, literal);
    }

    private static String printed(String digits) {
        try {
            char last = Character.toLowerCase(digits.charAt(digits.length() - 1));
            boolean prefixed = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
            if (last == 'l' || Character.isDigit(last) && digits.chars().allMatch(Character::isDigit)) {
                String bare = last == 'l' ? digits.substring(0, digits.length() - 1) : digits;
                return prefixed && bare.length() > 1 ? String.valueOf(Long.decode(bare)) : bare;
            }
            if (prefixed) {
                return null;
            }
            return last == 'f' ? String.valueOf(Float.parseFloat(digits)) : String.valueOf(Double.parseDouble(digits));
        } catch (NumberFormatException unusual) {
            return null;
        }
    }
}
