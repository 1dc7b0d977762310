package io.github.golive.archunit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Fails for each finding of some rules, and for what could not be read. */
final class HoldNoFinding extends ArchCondition<CheckedFile> {

    private final Set<String> rules;

    HoldNoFinding(Set<String> rules) {
        super("hold no finding of " + String.join(", ", rules));
        this.rules = rules;
    }

    @Override
    public void check(CheckedFile file, ConditionEvents events) {
        for (CheckedFile.Message message : file.messages()) {
            if (message.rule() == null || rules.contains(message.rule())) {
                events.add(SimpleConditionEvent.violated(file, message.text()));
            }
        }
    }
}
