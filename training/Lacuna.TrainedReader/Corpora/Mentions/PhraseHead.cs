namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>The head word of an English noun phrase without its syntax: the last word before what comes after a head.</summary>
internal static class PhraseHead
{
    private static readonly HashSet<string> AfterHead = new(
        [",", ";", "(", "-", "--", "—", "of", "in", "at", "on", "with", "without", "from", "to", "for", "by", "under", "about", "over", "near", "behind", "beside", "between", "against", "into", "upon", "like", "as", "than", "who", "whom", "whose", "which", "that", "where", "and", "or", "but"],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="words">The words of the document.</param>
    /// <param name="start">The phrase's first word.</param>
    /// <param name="end">The word after its last.</param>
    public static int Of(List<string> words, int start, int end)
    {
        var head = start;
        while (head + 1 < end && !AfterHead.Contains(words[head + 1]))
        {
            head++;
        }

        return head;
    }
}
