namespace Lacuna.TrainedReader.Corpora.Names;

/// <summary>Reads files of one word and its tag a line, with an empty line after each sentence.</summary>
internal static class TaggedFile
{
    private const string NewDocument = "# newdoc";

    /// <summary>Sentences to a document where a file does not tell its documents: about as many as a window holds.</summary>
    private const int SentencesWithoutDocument = 10;

    /// <summary>The sentences of each document of the file.</summary>
    /// <param name="path">The file, with tabs between columns; lines that begin with "# " are remarks.</param>
    /// <param name="wordColumn">Column of the word.</param>
    /// <param name="tagColumn">Column of the tag.</param>
    public static IEnumerable<List<TaggedSentence>> Documents(string path, int wordColumn, int tagColumn)
    {
        var marksDocuments = File.ReadLines(path).Any(line => line.StartsWith(NewDocument, StringComparison.Ordinal));
        List<TaggedSentence> document = [];
        List<string> words = [], tags = [];
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (line.StartsWith(NewDocument, StringComparison.Ordinal) && document.Count > 0)
                {
                    yield return document;
                    document = [];
                }
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                if (words.Count > 0)
                {
                    document.Add(new TaggedSentence([.. words], [.. tags]));
                    words.Clear();
                    tags.Clear();
                }

                if (!marksDocuments && document.Count == SentencesWithoutDocument)
                {
                    yield return document;
                    document = [];
                }
            }
            else
            {
                var columns = line.Split('\t');
                words.Add(columns[wordColumn]);
                tags.Add(columns[tagColumn]);
            }
        }

        if (document.Count > 0)
        {
            yield return document;
        }
    }
}
