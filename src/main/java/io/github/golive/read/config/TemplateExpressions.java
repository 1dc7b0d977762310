package io.github.golive.read.config;

import io.github.golive.read.Sightings;
import io.github.golive.value.Value;
import java.util.List;

/** Expressions of template engines inside values. */
final class TemplateExpressions {

    private TemplateExpressions() {
    }

    static List<Value> expand(Value value, Sightings out) {
        return List.of(value);
    }

    static void statement(Value statement, Reporter reporter) {
        
    }
}
