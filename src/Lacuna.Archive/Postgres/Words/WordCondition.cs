using System.Text;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>Questions to the index of words as tsqueries.</summary>
internal static class WordCondition
{
    /// <summary>What surely holds the words.</summary>
    public static string Sure(WordQuestion question) => AnyOf(question, static (text, phrase) => AppendSure(text, phrase));

    /// <summary>What may hold the words too, since places or words of it are lost. It finds some of the sure ones besides.</summary>
    public static string Possible(WordQuestion question) => AnyOf(question, static (text, phrase) =>
    {
        AppendSure(text.Append('('), phrase).Append(" | ").AppendQuoted(WordVector.LostWords);
        if (phrase.Entries.Length > 1)
        {
            text.Append(" | (");
            foreach (var (i, entry) in phrase.Entries.Index())
            {
                Append(text.Append(i == 0 ? "" : " & "), LexemeText.Of(entry), i == phrase.Entries.Length - 1 && phrase.IsBeginning);
            }

            text.Append(" & (").AppendQuoted(WordVector.LostPlaces);
            foreach (var (i, entry) in phrase.Entries.Index())
            {
                Append(text.Append(" | "), WordVector.LostPlacesOf + LexemeText.Of(entry), i == phrase.Entries.Length - 1 && phrase.IsBeginning);
            }

            text.Append("))");
        }

        return text.Append(')');
    });

    /// <summary>One mark of the kind and one of the rows.</summary>
    public static string AnyMark(char kind, IEnumerable<long> rows)
    {
        var text = new StringBuilder("(");
        foreach (var row in rows)
        {
            text.Append(text.Length == 1 ? "" : " | ").AppendQuoted(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LexemeText.Mark}{kind}{row}"));
        }

        return text.Append(')').ToString();
    }

    /// <summary>A mark that is not told of a row.</summary>
    public static string Mark(char kind) => new StringBuilder().AppendQuoted($"{LexemeText.Mark}{kind}").ToString();

    private static string AnyOf(WordQuestion question, Func<StringBuilder, WordPhrase, StringBuilder> append)
    {
        var text = new StringBuilder("(");
        foreach (var (i, phrases) in question.Alternatives.Index())
        {
            text.Append(i == 0 ? "" : " | ");
            foreach (var (j, phrase) in phrases.Index())
            {
                append(text.Append(j == 0 ? "(" : " & "), phrase);
            }

            text.Append(')');
        }

        return text.Append(')').ToString();
    }

    private static StringBuilder AppendSure(StringBuilder text, WordPhrase phrase)
    {
        text.Append('(');
        foreach (var (i, entry) in phrase.Entries.Index())
        {
            Append(text.Append(i == 0 ? "" : " <-> "), LexemeText.Of(entry), i == phrase.Entries.Length - 1 && phrase.IsBeginning);
        }

        return text.Append(')');
    }

    private static void Append(StringBuilder text, string lexeme, bool isBeginning) => text.AppendQuoted(lexeme).Append(isBeginning ? ":*" : "");
}
