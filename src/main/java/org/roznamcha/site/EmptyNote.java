package org.roznamcha.site;

/** What a section says when it has nothing to show. */
final class EmptyNote {

    static final Html HTML = new Html("""
            <p class="empty"><span>Nothing to show for this run.</span>\
            <span lang="ur" dir="rtl">اس اشاعت میں دکھانے کو کچھ نہیں۔</span></p>""");

    private EmptyNote() {}
}
