package io.github.golive.read.markup;

/**
 * An attribute of a tag.
 *
 * @param name as written
 * @param start offset of its name
 * @param value without quotes; null for a name alone
 */
record Attribute(String name, int start, Content value) {
}
