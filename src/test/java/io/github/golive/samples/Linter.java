package io.github.golive.samples;

/** The three tools that carry the rules. */
enum Linter {
    CHECKSTYLE("Checkstyle"),
    PMD("PMD"),
    ARCHUNIT("ArchUnit");

    private final String label;

    Linter(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
