using System.Text;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>Questions to the index of words as tsqueries.</summary>
internal static class WordCondition
{
    /// <summary>Asks for rows of words <c>w</c> that surely hold all that is asked for.</summary>
    /// <remarks>
    /// An index knows which words are in a row, but not where: for words that stand one after the other the server unpacks every row that the index finds, before it looks at any other condition.
    /// So the index is asked for the words wherever they stand, and their order is asked by a function that no index serves: rows are unpacked when all else that is cheaper to tell holds.
    /// </remarks>
    /// <param name="sql">Where the conditions are added.</param>
    /// <param name="words">The words.</param>
    /// <param name="marks">What else is asked of the index.</param>
    /// <param name="looked">Rows that were looked at and hold it too.</param>
    public static void Require(SqlText sql, IReadOnlyList<WordQuestion> words, IReadOnlyList<string> marks, IReadOnlyList<long> looked)
    {
        var sure = words.Select(Sure);
        if (looked.Count > 0)
        {
            sql.Require($"(w.words @@ {sql.Value(AllOf([.. sure, .. marks]))}::tsquery OR w.rowid IN {sql.List(looked)})");
            return;
        }

        sql.Require($"w.words @@ {sql.Value(AllOf([.. words.Select(Anywhere), .. marks]))}::tsquery");
        if (words.Any(HasOrder))
        {
            sql.Require($"ts_match_vq(w.words, {sql.Value(AllOf(sure))}::tsquery)");
        }
    }

    /// <summary>True when words are to stand one after the other, which the server unpacks a row to tell.</summary>
    public static bool HasOrder(WordQuestion question) => question.Alternatives.Any(static phrases => phrases.Any(static phrase => phrase.Entries.Length > 1));

    /// <summary>All of some conditions.</summary>
    public static string AllOf(IEnumerable<string> conditions) => string.Join(" & ", conditions);

    /// <summary>What surely holds the words.</summary>
    public static string Sure(WordQuestion question) => AnyOf(question, static (text, phrase) => AppendSure(text, phrase));

    /// <summary>What may hold the words too, since places or words of it are lost. It finds some of the sure ones besides.</summary>
    public static string Possible(WordQuestion question) => AnyOf(question, static (text, phrase) =>
    {
        AppendSure(text.Append('('), phrase).Append(" | ").AppendQuoted(WordVector.LostWords);
        if (phrase.Entries.Length > 1)
        {
            AppendEntries(text.Append(" | ("), phrase, " & ").Append(" & (").AppendQuoted(WordVector.LostPlaces);
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

    /// <summary>What holds the words, wherever they stand.</summary>
    private static string Anywhere(WordQuestion question) => AnyOf(question, static (text, phrase) => AppendEntries(text.Append('('), phrase, " & ").Append(')'));

    private static StringBuilder AppendSure(StringBuilder text, WordPhrase phrase) => AppendEntries(text.Append('('), phrase, " <-> ").Append(')');

    private static StringBuilder AppendEntries(StringBuilder text, WordPhrase phrase, string between)
    {
        foreach (var (i, entry) in phrase.Entries.Index())
        {
            Append(text.Append(i == 0 ? "" : between), LexemeText.Of(entry), i == phrase.Entries.Length - 1 && phrase.IsBeginning);
        }

        return text;
    }

    private static void Append(StringBuilder text, string lexeme, bool isBeginning) => text.AppendQuoted(lexeme).Append(isBeginning ? ":*" : "");
}
