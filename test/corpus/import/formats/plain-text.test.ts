import { describe, expect, it } from "vitest";
import { withoutMarkdown } from "../../../../src/corpus/import/formats/markdown.ts";
import { linksIn, plainText } from "../../../../src/corpus/import/formats/plain-text.ts";

describe("A text as people read it", () => {
  it("has no markup, be its signs escaped or not", () => {
    expect(plainText("<p>Bal &amp; f&ecirc;te</p><p>&Eacute;cole</p>")).toBe("Bal & fête\nÉcole");
    expect(plainText("&lt;p&gt;L&#8217;ours, l&amp;rsquo;âne&lt;/p&gt;\n")).toBe("L’ours, l’âne");
    expect(plainText("3 &lt; 5 &amp;&amp; 5 &gt; 3")).toBe("3 < 5 && 5 > 3");
    expect(plainText("c&oelig;ur, 5 &euro;, o&ugrave;, na&iuml;f, &inconnu;")).toBe("cœur, 5 €, où, naïf, &inconnu;");
  });

  it("has plain letters for styled ones", () => {
    expect(plainText("𝑪𝒐𝒏𝒔𝒕𝒓𝒖𝒊𝒓𝒆 𝒑𝒍𝒂𝒏𝒆́𝒕𝒂𝒊𝒓𝒆, Ｎａｎｃｙ ! Surface : 20 m²")).toBe(
      "Construire planétaire, Nancy ! Surface : 20 m²",
    );
  });

  it("has its first link kept apart", () => {
    expect(linksIn('<a href="mailto:a@b.fr">a</a>')).toEqual([]);
    expect(linksIn("Réservation : <a class='x' href='https://b.fr/?a=1&amp;b=2'>ici</a>")).toEqual([
      "https://b.fr/?a=1&b=2",
    ]);
    expect(linksIn("https://b.fr")).toEqual([]);
  });

  it("has none of the marks of Markdown", () => {
    expect(withoutMarkdown("# Titre\n\n**Gras** et [lien](https://a.fr/x_(y))\n\n* un\n* _deux_\n\n---")).toBe(
      "Titre\n\nGras et lien\n\n- un\n- deux\n\n",
    );
    expect(withoutMarkdown("Voir <https://a.fr/b_c_d> ![](https://a.fr/i.png)1\\. [ici]( https://a.fr 'x')")).toBe(
      "Voir https://a.fr/b_c_d 1. ici",
    );
    expect(withoutMarkdown("2 * 3 * 4, mot_de_passe, réduit* ; *sur demande")).toBe(
      "2 * 3 * 4, mot_de_passe, réduit* ; *sur demande",
    );
  });
});
