package io.github.golive.engine;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.golive.policy.KeyNames;
import io.github.golive.policy.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Other ways to write the same Java program. Each returns null for a file that it does not apply to. */
final class JavaRewritings {

    /** Names that say what they are by themselves, or by their first word. */
    private static final Set<String> TELLING = Set.of("bearer", "auth", "authorization", "env", "prop", "property",
            "header", "param", "parameter", "field", "column", "attr", "attribute");

    private JavaRewritings() {
    }

    static Rewriting lineEnds(String text) {
        return text.indexOf('\r') >= 0 ? null : replaceAll(text, "\n", "\r\n");
    }

    static Rewriting byteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? null : new Rewriting(text).insert(0, "\uFEFF");
    }

    /** Margins of tabs; not in files with text blocks, whose margin is a part of what they mean. */
    static Rewriting tabs(String text) {
        if (text.contains("\"\"\"")) {
            return null;
        }
        Rewriting tabs = new Rewriting(text);
        for (int line = 0; line >= 0; line = next(text, line)) {
            for (int at = line; text.startsWith("    ", at); at += 4) {
                tabs.replace(at, at + 4, "\t");
            }
        }
        return tabs;
    }

    /** Blanks at the ends of lines, which even a text block does not keep; one after its {@code \} is an error. */
    static Rewriting trailingBlanks(String text) {
        Rewriting blanks = new Rewriting(text);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int last = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (last > 0 && text.charAt(last - 1) != '\\') {
                blanks.insert(last, "  ");
            }
        }
        return blanks;
    }

    static Rewriting emptyLinesAbove(String text) {
        return new Rewriting(text).insert(text.startsWith("\uFEFF") ? 1 : 0, "\n\n");
    }

    static Rewriting comments(String text) {
        return beforeTokens(text, "/* a note */");
    }

    /** A comment that suppresses belongs to a line, so lines stay as they are where there is one. */
    static Rewriting lines(String text) {
        return text.contains("golive:allow") ? null : beforeTokens(text, "\n ");
    }

    private static Rewriting beforeTokens(String text, String inserted) {
        CompilationUnit unit = Rewriting.tree(text).orElse(null);
        if (unit == null) {
            return null;
        }
        Rewriting apart = new Rewriting(text);
        JavaToken before = null;
        for (JavaToken token : unit.getTokenRange().orElseThrow()) {
            JavaToken.Category category = token.getCategory();
            boolean glued = before != null && before.getText().matches("[>@]|non|sealed|-");
            if (category != JavaToken.Category.WHITESPACE_NO_EOL && category != JavaToken.Category.EOL
                    && category != JavaToken.Category.COMMENT && !token.getText().isEmpty() && !glued
                    && !token.getText().matches("[>-]")) {
                apart.insert(apart.start(token), inserted);
            }
            before = token;
        }
        return apart;
    }

    static String printed(String text) {
        return text.contains("golive:allow") || text.contains("\"\"\"") ? null
                : Rewriting.tree(text).map(Node::toString).orElse(null);
    }

    /** Methods and inner types in reverse order; what is initialised in order stays in its order. */
    static String reordered(String text) {
        CompilationUnit unit = Rewriting.tree(text).orElse(null);
        if (unit == null || text.contains("golive:allow") || text.contains("\"\"\"")) {
            return null;
        }
        boolean changed = false;
        for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class).stream()
                .map(each -> (TypeDeclaration<?>) each)
                .toList()) {
            List<BodyDeclaration<?>> movable = new ArrayList<>();
            List<BodyDeclaration<?>> others = new ArrayList<>();
            type.getMembers().forEach(member -> (member instanceof CallableDeclaration
                    || member instanceof TypeDeclaration
                    ? movable : others).add(member));
            changed |= movable.size() > 1 || !movable.isEmpty() && !others.isEmpty();
            Collections.reverse(movable);
            movable.addAll(others);
            type.setMembers(new NodeList<>());
            type.setMembers(new NodeList<>(movable));
        }
        return changed ? unit.toString() : null;
    }

    /** {@code url} becomes {@code defaultUrl}: the last words of a name decide what it says, and they stay. */
    static Rewriting renamed(String text) {
        CompilationUnit unit = Rewriting.tree(text).orElse(null);
        if (unit == null) {
            return null;
        }
        Set<String> locals = new LinkedHashSet<>();
        Set<String> members = new HashSet<>();
        for (SimpleName name : unit.findAll(SimpleName.class)) {
            Node parent = name.getParentNode().orElseThrow();
            boolean component = parent.getParentNode().filter(RecordDeclaration.class::isInstance).isPresent();
            boolean field = parent.getParentNode().filter(FieldDeclaration.class::isInstance).isPresent();
            if (parent instanceof VariableDeclarator && !field || parent instanceof Parameter && !component) {
                locals.add(name.getIdentifier());
            } else if (!(parent instanceof NameExpr) && parent instanceof NodeWithSimpleName) {
                members.add(name.getIdentifier());
            }
        }
        locals.removeAll(members);
        locals.removeIf(JavaRewritings::isTelling);
        Rewriting renamed = new Rewriting(text);
        for (SimpleName name : unit.findAll(SimpleName.class)) {
            String id = name.getIdentifier();
            if (locals.contains(id) && text.startsWith(id, renamed.start(name))) {
                renamed.replace(name, "default" + Character.toUpperCase(id.charAt(0)) + id.substring(1));
            }
        }
        return renamed;
    }

    private static boolean isTelling(String name) {
        return TELLING.stream().anyMatch(name.toLowerCase()::startsWith)
                || new KeyNames(Settings.defaults()).isAboutKey(name);
    }

    /**
     * Literals in the bodies of a class become constants with names that say nothing. Out of a type that belongs to the
     * sandbox they would move to one that does not.
     */
    static Rewriting extracted(String text) {
        CompilationUnit unit = Rewriting.tree(text).orElse(null);
        if (unit == null || text.contains("golive:allow") || text
                .matches("(?s).*@(Profile|Requires|IfBuildProfile)\\b.*")) {
            return null;
        }
        Rewriting extracted = new Rewriting(text);
        int count = 0;
        for (TypeDeclaration<?> type : unit.getTypes()) {
            StringBuilder constants = new StringBuilder();
            if (type instanceof ClassOrInterfaceDeclaration plain && !plain.isInterface()) {
                for (StringLiteralExpr literal : type.findAll(StringLiteralExpr.class)) {
                    if (literal.findAncestor(BlockStmt.class).isPresent()) {
                        String source = text.substring(extracted.start(literal), extracted.end(literal));
                        constants.append(" private static final String TEXT_").append(++count).append(" = ")
                                .append(source)
                                .append(";");
                        extracted.replace(literal, "TEXT_" + count);
                    }
                }
                extracted.insert(extracted.end(type) - 1, constants.toString());
            }
        }
        return count == 0 ? null : extracted;
    }

    /** Constants whose names say nothing give way to what they are. */
    static Rewriting inlined(String text) {
        CompilationUnit unit = Rewriting.tree(text).orElse(null);
        if (unit == null || text.contains("golive:allow")) {
            return null;
        }
        Rewriting inlined = new Rewriting(text);
        for (FieldDeclaration field : unit.findAll(FieldDeclaration.class)) {
            VariableDeclarator constant = field.getVariable(0);
            String name = constant.getNameAsString();
            List<SimpleName> named = unit.findAll(SimpleName.class, each -> each.getIdentifier().equals(name));
            List<Node> uses = named.stream().map(each -> each.getParentNode().orElseThrow())
                    .filter(use -> use != constant)
                    .toList();
            boolean plain = field.isStatic() && field.isFinal() && field.isPrivate() && field.getVariables().size() == 1
                    && field.getAnnotations().isEmpty() && constant.getInitializer().filter(
                            value -> value instanceof StringLiteralExpr).isPresent()
                    && uses.size() == 1 && uses.get(0) instanceof NameExpr
                    && new KeyNames(Settings.defaults()).kindOf(name, List.of()) == KeyNames.Kind.NONE;
            if (plain) {
                Node value = constant.getInitializer().orElseThrow();
                uses.forEach(use -> inlined.replace(use, text.substring(inlined.start(value), inlined.end(value))));
                inlined.replace(field, "");
            }
        }
        return inlined;
    }

    private static Rewriting replaceAll(String text, String what, String with) {
        Rewriting replaced = new Rewriting(text);
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
            replaced.replace(at, at + what.length(), with);
        }
        return replaced;
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
    }
}
