using System.Text;

namespace Lacuna.Intake.Pdf;

/// <summary>Joins lines into paragraphs: within a block, and over its end where the sentence goes on in the next column or on the next page.</summary>
internal sealed class ParagraphJoiner
{
    /// <summary>Sizes of a letter by which the first line of a paragraph is set in.</summary>
    private const double Indent = 0.8;

    /// <summary>Share of a block's width below which a line that ends a sentence ends the paragraph.</summary>
    private const double ShortLine = 0.8;

    /// <summary>Letters may differ in size by this much within a paragraph.</summary>
    private const double SameSize = 1.15;

    private readonly List<PdfBlock> _blocks;
    private readonly Hyphens _hyphens;

    /// <summary>Joins <paramref name="blocks"/>, which are in reading order.</summary>
    public ParagraphJoiner(List<PdfBlock> blocks)
    {
        _blocks = blocks;
        _hyphens = new Hyphens(blocks.SelectMany(block => block.Lines).Select(line => line.Text));
    }

    /// <summary>The paragraphs.</summary>
    public List<string> Join()
    {
        var paragraphs = new List<StringBuilder>();
        PdfLine? last = null;
        foreach (var block in _blocks)
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var line = block.Lines[i];
                var goesOn = last is not null && (i == 0 ? GoesOn(last, line) : !BeginsParagraph(block, block.Lines[i - 1], line));
                if (goesOn)
                {
                    _hyphens.Append(paragraphs[^1], line.Text);
                }
                else
                {
                    paragraphs.Add(new StringBuilder(line.Text));
                }

                last = line;
            }
        }

        return paragraphs.ConvertAll(paragraph => paragraph.ToString());
    }

    /// <summary>True when a sentence that one block leaves open goes on in the next, which is set in the same size.</summary>
    private static bool GoesOn(PdfLine last, PdfLine next) => IsSameSize(last, next) && !EndsSentence(last.Text) && next.Text.AsSpan().TrimStart("“‘\"'(") is { Length: > 0 } start
        && (char.IsLower(start[0]) || Hyphens.EndsIn(last.Text) || (char.IsDigit(start[0]) && last.Text.Length > 0 && char.IsLower(last.Text[^1])) || !char.IsUpper(start[0]) && char.IsLetter(start[0]) && char.IsLetter(last.Text[^1]));

    private static bool BeginsParagraph(PdfBlock block, PdfLine before, PdfLine line) =>
        !IsSameSize(before, line)
        || (line.Left - block.Left > Indent * line.Size && before.Left - block.Left < Indent * line.Size && EndsSentence(before.Text))
        || (EndsSentence(before.Text) && before.Right - block.Left < ShortLine * (block.Right - block.Left));

    private static bool IsSameSize(PdfLine one, PdfLine other) => Math.Max(one.Size, other.Size) <= SameSize * Math.Min(one.Size, other.Size);

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("”’\"'»)]") is [.., '.' or '!' or '?' or ':' or '…' or '。' or '؟'];
}
