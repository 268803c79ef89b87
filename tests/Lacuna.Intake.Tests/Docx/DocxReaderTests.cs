using Lacuna.Core.Documents;
using Lacuna.Hostile;
using Lacuna.Intake.Tests.Piles;
using NodaTime;

namespace Lacuna.Intake.Tests.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public async Task A_document_is_read_as_it_looks_with_all_changes_accepted()
    {
        var document = await Read(
            """
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Joint </w:t></w:r><w:r><w:t xml:space="preserve">statement</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve">finally </w:t></w:r></w:ins><w:r><w:t>met.</w:t><w:footnoteReference w:id="2"/></w:r>
              <w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:t> Well</w:t><w:noBreakHyphen/><w:t>known.</w:t></w:r></w:p>
            <w:p><w:r><w:t>Line one</w:t><w:br/><w:t>line two</w:t></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Envoys</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Days</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Before the box.</w:t></w:r></w:p>
            <w:moveFrom><w:p><w:r><w:t>MOVED</w:t></w:r></w:p></w:moveFrom>
            """,
            """<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>LINE</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>On Monday.</w:t></w:r></w:p></w:footnote>""",
            "<dc:title>Template</dc:title><dcterms:created>2022-04-04T18:00:00Z</dcterms:created><dcterms:modified>2022-04-05T18:00:00Z</dcterms:modified><dc:language>en-GB</dc:language>");
        Assert.Equal("Joint statement\n\nTalks\n\nThey finally met. Well-known.\n\nLine one\nline two\n\nEnvoys 12\n\nDays 3\n\nBefore the box.\n\nIn a box.\n\nOn Monday.", document.Text);
        Assert.Equal(("Joint statement", "en-GB"), (document.Title, document.Language));
        Assert.Equal((new LocalDate(2022, 4, 4), new LocalDate(2022, 4, 5)), (document.Published!.Date, document.Modified!.Date));
        Assert.Equal(["docx.tracked", "date.of-file"], document.Notes.Select(note => note.Code));
    }

    [Fact]
    public async Task A_document_whose_text_breaks_off_gives_what_is_there_and_says_so()
    {
        var document = await Read("<w:p><w:r><w:t>They met.</w:t></w:r></w:p><w:p><w:r><w:t>And</w:r>", null, null);
        Assert.StartsWith("They met.", document.Text);
        Assert.True(document.IsPartial);
        Assert.Contains(document.Notes, note => note.Code == "docx.damaged");
    }

    [Fact]
    public async Task Entities_are_not_declared_in_a_document_and_nesting_has_an_end()
    {
        var bomb = ZipWriter.Zip(("[Content_Types].xml", []), ("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><document><p><t>&b;</t></p></document>"u8.ToArray()));
        Assert.Equal(RefusalReason.NoText, Assert.Single(await Reading.Of(bomb, "a.docx")).Refusal!.Reason);
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        Assert.NotNull(Assert.Single(await Reading.Of(ZipWriter.Docx("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>" + deep), "a.docx")).Document);
    }

    [Fact]
    public async Task Office_documents_of_other_kinds_are_refused_by_name()
    {
        var sheet = ZipWriter.Zip(("[Content_Types].xml", []), ("xl/workbook.xml", "<workbook/>"u8.ToArray()));
        Assert.Equal(RefusalReason.NotText, Assert.Single(await Reading.Of(sheet, "a.xlsx")).Refusal!.Reason);
    }

    private static async Task<Document> Read(string body, string? footnotes, string? properties) => Assert.Single(await Reading.Of(ZipWriter.Docx(body, footnotes, properties), "a.docx")).Document!;
}
