using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>A token, or a whole quotation taken as one, on the line that clauses are scanned on.</summary>
internal struct Item
{
    public int Start;
    public int End;
    public ItemKind Kind;

    /// <summary>True when its first letter is a capital.</summary>
    public bool IsCapital;

    /// <summary>True inside parentheses, where no cue of the clause stands.</summary>
    public bool IsAside;

    /// <summary>Index of the quotation in the document, for quotations.</summary>
    public int Quotation;

    /// <summary>Classes of the word, those told by its ending included.</summary>
    public WordClass Classes;

    /// <summary>Forms it can be as a verb, those told by its ending included.</summary>
    public VerbForms Forms;

    /// <summary>What the tables say; null for words that they lack.</summary>
    public WordInfo? Info;

    /// <summary>Index of the verb group that holds it; -1 when none.</summary>
    public int Group;

    /// <summary>For quotations: ends in a mark that parts it from the words after it.</summary>
    public bool EndsClause;

    public readonly TextSpan Span => TextSpan.FromBounds(Start, End);

    public readonly bool Is(WordClass classes) => (Classes & classes) != 0;

    public readonly bool Can(VerbForms forms) => (Forms & forms) != 0;
}
