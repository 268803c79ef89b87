using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>One sentence on the item line, with the verbs found in it.</summary>
internal sealed class Clause
{
    private readonly List<VerbGroup> _verbs = [];
    private ItemLine _line = null!;

    public AnnotatedDocument Document => _line.Document;

    /// <summary>0 in the document's own text, 1 inside a quotation, and so on.</summary>
    public int Depth => _line.Depth;

    public int First { get; private set; }

    /// <summary>Item just after the last.</summary>
    public int End { get; private set; }

    /// <summary>Item just after the last one that is not the closing mark of the sentence.</summary>
    public int BodyEnd { get; private set; }

    public List<VerbGroup> Verbs => _verbs;

    /// <summary>Moves to a sentence of <paramref name="line"/>.</summary>
    public void Enter(ItemLine line, Range sentence)
    {
        _line = line;
        First = sentence.Start.Value;
        End = sentence.End.Value;
        BodyEnd = End;
        while (BodyEnd > First && line.Items[BodyEnd - 1].Kind is ItemKind.Stop or ItemKind.Other)
        {
            BodyEnd--;
        }

        _verbs.Clear();
        VerbFinder.Find(this);
        SubjectFinder.Find(this);
    }

    public ref Item this[int index] => ref _line.AsSpan()[index];

    public ReadOnlySpan<char> Word(int index)
    {
        var item = this[index];
        return Document.Text.AsSpan(item.Start, item.End - item.Start);
    }

    /// <summary>True when the item is this word, letter case aside.</summary>
    public bool Says(int index, string word) =>
        index >= First && index < End && Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int index, ItemKind kind) => index >= First && index < End && this[index].Kind == kind;

    public bool Is(int index, WordClass classes) => index >= First && index < End && this[index].Is(classes);

    /// <summary>The text from one item to before another, marks at the end left in.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(this[first].Start, this[end - 1].End);

    /// <summary>True when a noun phrase or pronoun may start here.</summary>
    public bool StartsNounPhrase(int index)
    {
        if (index >= BodyEnd)
        {
            return false;
        }

        ref var item = ref this[index];
        return item.Kind switch
        {
            ItemKind.Number or ItemKind.Quotation => true,
            ItemKind.Word when item.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.ObjectPronoun) => true,
            ItemKind.Word when item.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Question | WordClass.Negation) => false,
            ItemKind.Word when item.IsCapital => true,
            ItemKind.Word => !item.Is(WordClass.Adverb) && (item.Group < 0 || item.Info?.IsOftenNoun == true),
            ItemKind.Other => Word(index)[0] is '$' or '€' or '£' or '#' or '@',
            _ => false,
        };
    }

    /// <summary>True when a noun phrase, a gerund or a question clause may start here, adverbs before it aside.</summary>
    public bool StartsObject(int index)
    {
        while (Is(index, WordClass.Adverb) && !Is(index, WordClass.Determiner) && index + 1 < BodyEnd)
        {
            index++;
        }

        return StartsNounPhrase(index) || (index < BodyEnd && (this[index].Can(VerbForms.Gerund) || Is(index, WordClass.Question)));
    }

    /// <summary>True when a mark or the end stands here, so that no phrase goes on.</summary>
    public bool EndsPhrase(int index) =>
        index >= BodyEnd || this[index].Kind is ItemKind.Comma or ItemKind.Colon or ItemKind.Semicolon or ItemKind.Dash or ItemKind.Stop or ItemKind.OpenParenthesis;

    /// <summary>Index of the verb group that holds an item; -1 when none does.</summary>
    public int VerbAt(int index) => index >= First && index < End ? this[index].Group : -1;

    /// <summary>True when a verb with tense stands in the range.</summary>
    public bool HasFiniteVerb(int first, int end)
    {
        foreach (ref readonly var verb in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_verbs))
        {
            if (verb.Form == VerbGroupForm.Finite && verb.First >= first && verb.First < end)
            {
                return true;
            }
        }

        return false;
    }
}
