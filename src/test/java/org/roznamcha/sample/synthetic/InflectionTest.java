package org.roznamcha.sample.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "m, جلسہ, .o, جلسے",
        "m, جلسہ, .po, جلسوں",
        "m, پودا, .p, پودے",
        "m, ووٹر, .o, ووٹر",
        "m, ووٹر, .po, ووٹروں",
        "m, دریا, .po, دریاؤں",
        "f, پالیسی, .p, پالیسیاں",
        "f, پالیسی, .po, پالیسیوں",
        "f, عدالت, .p, عدالتیں",
        "f, عدالت, .po, عدالتوں",
        "f, دوا, .p, دوائیں",
        "v, پیش کر, .m, پیش کیا گیا",
        "v, پیش کر, .f, پیش کی گئی",
        "v, پیش کر, .mp, پیش کیے گئے",
        "v, پیش کر, .inf, پیش کرنے",
        "v, تشکیل دے, .did-f, تشکیل دی",
        "v, واپس لے, .m, واپس لیا گیا",
        "v, نشانہ بنا, .mp, نشانہ بنائے گئے",
        "v, خرید, .will-f, خریدی جائے گی",
    })
    void formsAreThoseOfTheGrammar(String kind, String word, String form, String expected) {
        assertThat(Inflection.forms(kind, word)).containsEntry(form, expected);
    }
}
