using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Carries a quoted content over the sentences that the verb does not reach: treebanks stop at the sentence, quotation marks do not.</summary>
internal sealed class QuotationSpread
{
    private readonly HashSet<int> _sentences;
    private readonly List<Range> _quotations = [];

    /// <param name="words">The words of the document.</param>
    /// <param name="paragraphs">Its paragraphs; those whose marks do not pair are left alone.</param>
    /// <param name="sentences">The first word of each sentence.</param>
    public QuotationSpread(IReadOnlyList<SyntaxWord> words, IEnumerable<Range> paragraphs, IEnumerable<int> sentences)
    {
        _sentences = [.. sentences, words.Count];
        foreach (var paragraph in paragraphs)
        {
            var marks = Enumerable.Range(paragraph.Start.Value, paragraph.End.Value - paragraph.Start.Value).Where(word => StatementSyntax.IsQuote(words[word])).ToList();
            if (marks.Count % 2 == 0)
            {
                _quotations.AddRange(marks.Chunk(2).Select(pair => pair[0]..(pair[1] + 1)));
            }
        }
    }

    /// <summary>The statement with the sentences before that stand within the same marks, and the quotation that the next sentence begins with.</summary>
    public Statement Over(Statement statement)
    {
        var contents = statement.Contents.Select(Back).ToList();
        var end = contents.Append(statement.Cue).Append(statement.Source ?? statement.Cue).Max(range => range.End.Value);
        if (contents.Exists(content => _quotations.Exists(quotation => quotation.Start.Equals(content.Start))))
        {
            var next = end;
            while (!_sentences.Contains(next))
            {
                next++;
            }

            contents.AddRange(_quotations.Where(quotation => quotation.Start.Value == next && _sentences.Contains(quotation.End.Value)));
        }

        return statement with { Contents = contents };
    }

    private Range Back(Range content)
    {
        var around = _quotations.Find(quotation => quotation.Start.Value < content.Start.Value && quotation.End.Value >= content.End.Value);
        return _sentences.Contains(content.Start.Value) && _sentences.Contains(around.Start.Value) && around.End.Value > 0 ? around.Start..content.End : content;
    }
}
