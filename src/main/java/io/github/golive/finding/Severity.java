package io.github.golive.finding;

/** How much a finding matters: an error stops the way into production, a warning should be looked at. */
public enum Severity {
    ERROR,
    WARNING
}
