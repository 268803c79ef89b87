using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Cuts documents into windows: as many whole paragraphs as fit, and long paragraphs in parts.</summary>
internal sealed class WindowCutter(PieceCutter pieces)
{
    /// <summary>The windows of <paramref name="document"/>, none with more pieces than <paramref name="limit"/> unless a single word has.</summary>
    public IEnumerable<Window> Cut(LabelledDocument document, int limit)
    {
        var open = new Draft(pieces, 0);
        var word = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            var cut = paragraph.Select(each => pieces.Cut(each.Text)).ToList();
            if (open.Words > 0 && open.Pieces + cut.Sum(each => each.Length) + 1 > limit)
            {
                yield return open.Close(document);
                open = new Draft(pieces, word);
            }

            for (var i = 0; i < paragraph.Length; i++)
            {
                if (open.Words > 0 && open.Pieces + cut[i].Length + 1 > limit)
                {
                    open.EndParagraph();
                    yield return open.Close(document);
                    open = new Draft(pieces, word);
                }

                open.Add(paragraph[i], cut[i]);
                word++;
            }

            open.EndParagraph();
        }

        if (open.Words > 0)
        {
            yield return open.Close(document);
        }
    }

    private sealed class Draft
    {
        private readonly PieceCutter _pieces;
        private readonly int _firstWord;
        private readonly List<long> _ids = [], _types = [];
        private readonly List<int> _firstPieces = [];
        private readonly List<Range> _paragraphs = [];
        private int _paragraphStart;

        public Draft(PieceCutter pieces, int firstWord)
        {
            (_pieces, _firstWord) = (pieces, firstWord);
            AddMark(pieces.Start);
        }

        public int Words => _firstPieces.Count;

        public int Pieces => _ids.Count;

        public void Add(ReaderWord word, long[] pieces)
        {
            _firstPieces.Add(_ids.Count);
            _ids.AddRange(pieces);
            _types.AddRange(Enumerable.Repeat((long)word.Type, pieces.Length));
        }

        public void EndParagraph()
        {
            if (_firstPieces.Count > _paragraphStart)
            {
                AddMark(_pieces.End);
                _paragraphs.Add(_paragraphStart.._firstPieces.Count);
                _paragraphStart = _firstPieces.Count;
            }
        }

        public Window Close(LabelledDocument document) => new(document, _firstWord, [.. _ids], [.. _types], [.. _firstPieces], [.. _paragraphs]);

        private void AddMark(long piece)
        {
            _ids.Add(piece);
            _types.Add(0);
        }
    }
}
