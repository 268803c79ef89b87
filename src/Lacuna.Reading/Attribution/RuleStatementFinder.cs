using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Rules;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution;

/// <summary>Finds statements by lexicons and rules over clauses, for English.</summary>
/// <param name="scope">What counts as a statement.</param>
public sealed class RuleStatementFinder(StatementScope scope = StatementScope.Expressed) : IStatementFinder
{
    /// <summary>Quotations shorter than this many characters hold no statement of their own.</summary>
    private const int ShortestNesting = 12;

    private readonly ClauseRules _verbs = new(scope);

    /// <inheritdoc/>
    public IReadOnlyList<FoundStatement> Find(AnnotatedDocument document)
    {
        var found = new List<FoundStatement>();
        var quotes = new QuotationRules(document, found);
        var candidates = new List<Candidate>();
        var clause = new Clause();
        foreach (var paragraph in document.Paragraphs)
        {
            var line = ItemLine.Read(document, paragraph, 0);
            TextSpan? before = null;
            foreach (var sentence in line.Sentences)
            {
                ReadSentence(clause, line, sentence, candidates, before, found);
                quotes.AfterSentence(line, sentence);
                before = TextSpan.FromBounds(line.Items[sentence.Start.Value].Start, clause.Span(clause.First, Math.Max(clause.BodyEnd, clause.First + 1)).End);
            }

            quotes.AfterParagraph();
        }

        ReadQuotations(document, clause, candidates, found);
        LabelRules.Find(document, found);
        return found;
    }

    private void ReadQuotations(AnnotatedDocument document, Clause clause, List<Candidate> candidates, List<FoundStatement> found)
    {
        foreach (var quotation in document.Quotations)
        {
            if (quotation.IsScare || quotation.Inner.Length < ShortestNesting)
            {
                continue;
            }

            var line = ItemLine.Read(document, quotation.Inner, quotation.Depth + 1);
            TextSpan? before = null;
            foreach (var sentence in line.Sentences)
            {
                ReadSentence(clause, line, sentence, candidates, before, found);
                before = clause.BodyEnd > clause.First ? clause.Span(clause.First, clause.BodyEnd) : null;
            }
        }
    }

    private void ReadSentence(Clause clause, ItemLine line, Range sentence, List<Candidate> candidates, TextSpan? before, List<FoundStatement> found)
    {
        candidates.Clear();
        clause.Enter(line, sentence);
        _verbs.Find(clause, candidates);
        NominalCues.Find(clause, candidates);
        DashRules.Find(clause, candidates);
        PrepositionalCues.Find(clause, candidates, tellsRelays: scope == StatementScope.Expressed);
        RelayRules.Apply(clause, candidates);
        if (candidates.Count == 0)
        {
            return;
        }

        Breaks.Settle(clause, candidates);
        foreach (var candidate in candidates)
        {
            if (CandidateSpans.Of(clause, candidate, before) is { } statement)
            {
                found.Add(statement);
            }
        }
    }
}
