using Lacuna.Core.Actors;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>A name or topic of the record while it is being counted.</summary>
internal sealed class Term(string key, AbsenceKind kind)
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

    /// <summary>What the forms have in common: an actor's id, or folded words.</summary>
    public string Key { get; } = key;

    public AbsenceKind Kind { get; } = kind;

    /// <summary>The actor, when a table knows it.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The name to print when a table knows it; otherwise the commonest form is printed.</summary>
    public string? KnownAs { get; set; }

    /// <summary>First place in each document, in order of documents.</summary>
    public List<(int Document, TextSpan At)> Places { get; } = [];

    /// <summary>Share of all documents, of any day, that have it.</summary>
    public double UsualShare { get; set; }

    public double Salience { get; set; }

    public IReadOnlyDictionary<string, int> Forms => _forms;

    public string Display => KnownAs ?? _forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    public void Add(int document, TextSpan at, string form)
    {
        _forms[form] = _forms.GetValueOrDefault(form) + 1;
        if (Places.Count == 0 || Places[^1].Document != document)
        {
            Places.Add((document, at));
        }
    }

    /// <summary>Takes over the forms and places of <paramref name="other"/>, which turned out to be the same thing.</summary>
    public void Absorb(Term other)
    {
        foreach (var (form, count) in other.Forms)
        {
            _forms[form] = _forms.GetValueOrDefault(form) + count;
        }

        var known = Places.Select(place => place.Document).ToHashSet();
        Places.AddRange(other.Places.Where(place => !known.Contains(place.Document)));
        Places.Sort((left, right) => left.Document.CompareTo(right.Document));
    }
}
