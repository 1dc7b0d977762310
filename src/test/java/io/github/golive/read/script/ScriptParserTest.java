package io.github.golive.read.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.read.code.BigStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JavaScript and TypeScript, printed as trees. */
class ScriptParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            a = 'x' + b + "y";                      § (= a (+ 'x' b 'y'))
            a = b || c ?? 'd'                       § (= a (choice [] b c 'd'))
            ok && init('x')                         § (choice [ok] init('x'))
            a = b ? 'x' : c ? 'y' : 'z'             § (= a (choice [b c] 'x' 'y' 'z'))
            a === 'x' || 'y' in b                   § (choice [] (compare a 'x') (compare 'y' b))
            a.b?.c?.['d'].e('f')                    § a.b.c['d'].e('f')
            const {k = 'x', n: m = 'y'} = f();      § f()|(declare:co k 'x')|(declare:co m 'y')|{n: 'y'}
            function f({k = 'x'} = {}, ...r) {}     § (function f [(declare:pa  {}) (declare:pa r)] (declare k 'x'))
            const f = async (a) => 'x'              § (function f [(declare:pa a)] (return 'x'))
            module.exports = {a, 'b': c, [d]: 'e'}  § (= module.exports {a: a 'b': c d: 'e'})
            export default {k: 'x'}                 § (= exports.default {k: 'x'})
            x = {get url() { return 'u' }}          § (= x {url: 'u'})
            if (/a'b/.test(c / d / e)) f('x')       § (if ?.test((? c d e)) {f('x')} {})
            new URL('a', b).href                    § new URL('a', b).href
            (function (w) { w.x = 'y' })(window)    § (lambda [(declare:pa w)] (= w.x 'y')).(window)
            for (const u of ['x']) f(u)             § (loop (declare u) ['x'] [] f(u))
            s = "\\x41\\u0042\\u{43}\\103\\/"       § (= s 'ABCC/')
            import a, {b} from 'm'; require('n')    § import('m')|requirejs.n
            a = 1, b = 'x'                          § (= a 1)|(= b 'x')
            """)
    void script(String source, String tree) {
        assertThat(Parsing.printed("a.js", source).replace('\n', '|')).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            let a: Map<string, 'b'> = f<string>('x')           § (declare a f('x'))
            type A = 'no' | { b: 'no' }; a = 'x'               § (= a 'x')
            enum E { A = 'x', B = 'y' }                        § (type E (declare:costfi A 'x') (declare:costfi B 'y'))
            a = <T,>(x: T): T => x                             § (= a (lambda [(declare:pa x)] (return x)))
            a = b as unknown as string; c = d!.e               § (= a b)|(= c d.e)
            class A { constructor(private k = 'x') {} }        § (type A (declare:prfi k) (function A [(declare:pa k 'x')] (= this.k k)))
            class A extends B<C> { @D('x') static k?: string = 'y' } § (type A <B> (declare:stfi @D('x') k 'y'))
            declare module 'm' { const a: 'no' }               § (type  (declare:co a))
            """)
    void types(String source, String tree) {
        assertThat(Parsing.printed("a.ts", source).replace('\n', '|').replace("; (", " (")).isEqualTo(tree);
    }

    @Test
    void elementsHaveAttributesAndChildrenButNoText() {
        String source = """
                const a = <T,>(x: T) => x;
                const b = <Widget nexusKey="a&amp;b" url={`u/${v}`} on {...rest}>
                  It's text with 'quotes' {c('x')} <br/> {/* comment */}
                </Widget>;
                const d = <><Table<Row> rows={r} /></>;
                """;

        assertThat(Parsing.printed("a.tsx", source)).isEqualTo("""
                (function a [(declare:pa x)] (return x))
                (declare:co b <Widget nexusKey: 'a&b' url: (+ 'u/' v)>rest c('x') <br></></>)
                (declare:co d <><Table rows: r></></>)""");
    }

    @Test
    void brokenCodeLosesNoLiteral() {
        String source = """
                const a = 'one;
                function (( { b = 'two'
                x = { c: 'three' ) } ] 'four'
                """;

        assertThat(Parsing.printed("a.js", source)).contains("'one;'", "'two'", "'three'", "'four'");
    }

    @Test
    void nestingBeyondTheLimitIsToldAndItsLiteralsStay() {
        Parsing out = new Parsing();
        String source = "f(".repeat(100_000) + "'x'" + ")".repeat(100_000) + "; g('y')";

        String tree = BigStack.call(() -> Printed.of(Parsing.parse("a.js", source, out))).orElseThrow();

        assertThat(tree).contains("'x'").endsWith("g('y')");
        assertThat(out.limits).contains("more than 500 nested expressions");
    }

    @Test
    void longSumsAndChainsAreRead() {
        assertThat(Parsing.printed("a.js", "a = 'b'" + " + 'c'".repeat(50_000))).startsWith("(= a (+ 'b' 'c' 'c'");
        assertThat(Parsing.printed("a.js", "a" + ".b('c')".repeat(5_000))).contains("'c'");
    }

    @Test
    void commentsAreTold() {
        Parsing out = new Parsing();

        Parsing.parse("a.js", "#!/usr/bin/node\na = '//no' // b\n/* c */", out);

        assertThat(out.comments).hasSize(3);
    }
}
