package io.github.golive.read.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kotlin, Groovy, Scala and damaged Java, printed as trees. */
class JvmParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            val a = "b/$c/${d.e}f"                    § (declare:co a (+ 'b/' c '/' d.e 'f'))
            val a = f(k = "x") { it.g("y") }          § (declare:co a f(k='x', (lambda [(declare:pa it)] (return it.g('y')))))
            val m = mapOf("a" to "b", c to "d")       § (declare:co m mapOf('a': 'b', c: 'd'))
            val a by lazy { "x" }                     § (declare:co a 'x')
            val a = if (b) "x" else { c(); "y" }      § (declare:co a (choice [b] 'x' (body c(); (yield 'y'))))
            val a = when (b) { "x" -> "y" else -> z } § (declare:co a (choice [b 'x'] 'y' z))
            fun f() = "x"                             § (function f [] (return 'x'))
            val a = b ?: throw E("x")                 § (declare:co a (choice [] b (body (throw E('x')))))
            a = object : B("x") { val k = "y" }       § (= a new B('x'){(declare:cofi k 'y')})
            class A(val k: String = "x") : B(u = "y") § (type A [(declare:copa k:String 'x')] <B> (declare:fi :B new B(u='y')))
            "a" !in b && c !is D                      § (? (compare 'a' b) (compare c))
            """)
    void kotlin(String source, String tree) {
        assertThat(Parsing.printed("a.kts", source)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            id 'x' version '2'                        § id('x').version('2')
            buildConfigField "String", "A", "\\"x\\"" § buildConfigField('String', 'A', '"x"')
            maven { url 'x' }                         § maven((lambda [(declare:pa it)] (return url('x'))))
            ext.k = 'x' + "$y.z"                      § (= ext.k (+ 'x' (+ y.z)))
            m = [a: 'x', 'b': 1]; l = ['y']           § (= m {a: 'x' 'b': 1})|(= l ['y'])
            new P(apiKey: 'x')                        § new P(apiKey='x')
            String k = 'x', l = 'y'                   § (declare k:String 'x')|(declare l:String 'y')
            def f(String a = 'x') { "y" }             § (function f [(declare:pa a:String 'x')] (return 'y'))
            a ==~ /b\\/c/ ?: 'd'                      § (choice [] (compare a 'b/c') 'd')
            task copy(type: Copy) { from 'x' }        § task(copy(type=Copy, (lambda [(declare:pa it)] (return from('x')))))
            """)
    void groovy(String source, String tree) {
        assertThat(Parsing.printed("a.groovy", source).replace('\n', '|')).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            val a = s"b/$c/${d.e}f$$"                 § (declare:costfi a (+ 'b/' c '/' d.e 'f$'))
            val a = raw\"""\\n\""".stripMargin          § (declare:costfi a '\\n'.stripMargin)
            val m = Map("a" -> "b")                   § (declare:costfi m Map('a': 'b'))
            def f(k: String = "x") = { g(); "y" }     § (function:st f [(declare:pa k:String 'x')] g(); (return 'y'))
            a match { case "x" | "y" => "z" }         § (choice [a 'x' 'y'] 'z')
            name := "x"; a.getOrElse("b")             § (= name 'x')|a.getOrElse('b')
            case class A(k: String = "x") extends B("y") § (type A [(declare:pa k:String 'x')] <B> (declare:fi :B new B('y')))
            """)
    void scala(String source, String tree) {
        assertThat(Parsing.printed("a.scala", source).replace('\n', '|')).isEqualTo(tree);
    }

    @Test
    void scalaWithoutBraces() {
        String source = """
                object A:
                  val k = "x"
                  def f(a: String) =
                    val b = "y"
                    a + b
                val l = "z"
                """;

        assertThat(Parsing.printed("a.scala", source)).isEqualTo("""
                (type A (declare:costfi k 'x'); (function:st f [(declare:pa a:String)] (declare:co b 'y'); (return (+ a b))))
                (declare:costfi l 'z')""");
    }

    @Test
    void javaWithoutAClassAndWithAnUnterminatedString() {
        String source = """
                var a = B.c("x")
                        .d("y");
                ...
                String apiKey = "z;
                void f(Request r { r.g("u"); }
                String e() { return (String) "v"; }
                """;

        assertThat(Parsing.printed("A.java", source)).isEqualTo("""
                (declare a B.c('x').d('y'))
                ?
                (declare apiKey:String 'z;')
                (function f [(declare:pa r:Request)] r.g('u'))
                (function e [] (return 'v'))""");
    }
}
