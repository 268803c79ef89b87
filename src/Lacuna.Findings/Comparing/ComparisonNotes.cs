using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Contacts;

namespace Lacuna.Findings.Comparing;

/// <summary>The limits of a comparison, in sentences for a reader.</summary>
internal static class ComparisonNotes
{
    /// <summary>Share of letters outside the Latin script from which on a text cannot be English.</summary>
    private const double MostForeignLetters = 0.3;

    public static Note Undated { get; } = new(
        "compare.undated", "Neither account gives a date, so the record around the contact could not be chosen and no absence from both is established.");

    /// <summary>Adds what limits the comparison of the two accounts themselves.</summary>
    public static void AddOfAccounts(
        ImmutableArray<Note>.Builder notes, AnnotatedDocument a, Contact? inA, AnnotatedDocument b, Contact? inB, bool isLexicalOnly)
    {
        AddOfAccount(notes, "A", "B", a);
        AddOfAccount(notes, "B", "A", b);
        if (inA is null || inB is null)
        {
            var silent = inA is null && inB is null ? "Neither text reads" : inA is null ? "A does not read" : "B does not read";
            notes.Add(new Note("compare.no-contact", $"{silent} as an account of a contact; whether both are about one contact is not established."));
        }
        else if (!ContactJoiner.CanBeOne(inA, inB))
        {
            notes.Add(new Note("compare.two-contacts", "The two do not seem to tell of one contact: their participants or dates do not match."));
        }

        if (isLexicalOnly)
        {
            notes.Add(new Note("compare.words-only", "The sentence model is missing, so points were aligned by their words alone."));
        }
    }

    /// <summary>Adds what limits the claims of absence from both.</summary>
    public static void AddOfRecord(ImmutableArray<Note>.Builder notes, RecordAround record, ComparerOptions options)
    {
        if (record.Documents < options.LeastRecord || record.Days < 2)
        {
            notes.Add(new Note("compare.record-thin", string.Create(
                CultureInfo.InvariantCulture,
                $"The record around the contact is thin ({record.Documents} documents on {record.Days} days of the window): absence from both is not established.")));
        }
    }

    private static void AddOfAccount(ImmutableArray<Note>.Builder notes, string name, string other, AnnotatedDocument account)
    {
        if (account.Sentences.IsEmpty)
        {
            notes.Add(new Note("compare.empty", $"{name} has no text: nothing is established about it."));
            return;
        }

        if (account.Document.IsPartial)
        {
            notes.Add(new Note("compare.partial", $"{name} is known only in points and not in full: what is only in {other}, and what is absent from both, is not established."));
        }

        if (!LooksEnglish(account))
        {
            notes.Add(new Note("compare.language", $"{name} does not seem to be English: the comparison is by best effort, and what it seems to lack is not established."));
        }
    }

    private static bool LooksEnglish(AnnotatedDocument account)
    {
        if (account.Document.Language is { Length: > 0 } language)
        {
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        }

        int letters = 0, foreign = 0;
        foreach (var character in account.Text)
        {
            if (char.IsLetter(character))
            {
                letters++;
                foreign += character > '\u024F' ? 1 : 0;
            }
        }

        return foreign <= MostForeignLetters * letters;
    }
}
