namespace Lacuna.Evaluation.Sets.Treebanks;

/// <summary>Reads files of one word a line, columns parted by tabs and sentences by an empty line: CoNLL-U and the files of names that are made like it.</summary>
internal static class TreebankFile
{
    private const string Document = "# newdoc", Paragraph = "# newpar", Text = "# text = ";

    /// <summary>The sentences of each document; a sentence is a document of its own where the file does not part documents.</summary>
    /// <remarks>Rows for contractions ("1-2") and for words that are understood ("8.1") are left out.</remarks>
    public static IEnumerable<List<TreebankSentence>> Documents(string path)
    {
        var document = new List<TreebankSentence>();
        var (isParted, opensParagraph, text) = (false, false, (string?)null);
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (line.StartsWith(Document, StringComparison.Ordinal))
                {
                    isParted = true;
                    if (document.Count > 0)
                    {
                        yield return document;
                        document = [];
                    }
                }

                opensParagraph |= line.StartsWith(Paragraph, StringComparison.Ordinal);
                text = line.StartsWith(Text, StringComparison.Ordinal) ? line[Text.Length..] : text;
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                var row = line.Split('\t');
                if (!char.IsDigit(row[0][0]) || row[0].All(char.IsDigit))
                {
                    rows.Add(row);
                }
            }
            else if (rows.Count > 0)
            {
                document.Add(new TreebankSentence(rows, text, opensParagraph));
                (rows, text, opensParagraph) = ([], null, false);
                if (!isParted)
                {
                    yield return document;
                    document = [];
                }
            }
        }

        if (document.Count > 0)
        {
            yield return document;
        }
    }
}
