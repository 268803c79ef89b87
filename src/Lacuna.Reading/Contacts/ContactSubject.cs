using Lacuna.Core.Text;

namespace Lacuna.Reading.Contacts;

/// <summary>Tells which contacts are what the document itself is about, and adds the side that such a document leaves unsaid.</summary>
internal sealed class ContactSubject
{
    /// <summary>Sentences of the body in which a text without a contact in its headline names its subject.</summary>
    private const int LeadSentences = 2;

    /// <summary>Tokens up to which a text in the first person is a message about a contact, and not a speech that mentions one.</summary>
    private const int LongestMessage = 200;

    private readonly MarkedText _text;
    private readonly TextSpan? _headline;
    private readonly int _firstOfBody;
    private bool _inHeadline;
    private bool _isRoundup;

    public ContactSubject(MarkedText text)
    {
        _text = text;
        _headline = text.Document.Document.Headline;
        _firstOfBody = _headline is { } span ? text.Document.SentenceAt(span.End) : 0;
    }

    /// <summary>Marks the contact that <paramref name="sighting"/> was just added to as the subject, if it is.</summary>
    public void Consider(ContactSighting sighting, ContactMerger merger)
    {
        var inHeadline = _headline is { } headline && headline.Contains(_text.Tokens[sighting.Trigger].Start);

        // "held a number of bilateral meetings": the body then names each.
        _isRoundup |= inHeadline && sighting.IsPlural && sighting.Participants.Count < 2 && !sighting.LacksAuthor && !sighting.IsUnreal && !sighting.IsPlanned;
        var isAnaphor = sighting.Participants.Count == 0 && !sighting.LacksAuthor;
        if (isAnaphor || sighting.IsBackground || sighting.IsUnreal || sighting.IsPlanned || sighting.IsEarlier || merger.Recent is not { } draft)
        {
            return;
        }

        if (inHeadline)
        {
            (_inHeadline, draft.IsSubject) = (true, true);
            return;
        }

        var leads = !_inHeadline && sighting.Kind != Core.Reading.ContactKind.Letter && sighting.IsMain && sighting.Sentence < _firstOfBody + LeadSentences;
        draft.IsSubject |= (leads || (_isRoundup && sighting.Participants.Count > 1 && (sighting.IsWith || !sighting.IsLoose))) && (!sighting.IsFirstPerson || _text.Tokens.Length <= LongestMessage);
    }

    /// <summary>Adds the unsaid side, and takes the mark off contacts in which the document's own side had no part.</summary>
    public void Complete(ContactMerger merger)
    {
        var speaksFor = _text.Document.Document.Source?.SpeaksFor;
        foreach (var draft in merger.Drafts)
        {
            var isOwn = HasOwnSide(draft, speaksFor);
            if (!isOwn && (draft.LacksAuthor || (draft.IsSubject && draft.Participants.Count == 1)) && Author.Of(_text, draft.Participants) is { } author)
            {
                draft.Participants.Insert(0, author);
                isOwn = speaksFor is not null;
            }

            draft.IsSubject &= speaksFor is null || isOwn;
        }
    }

    private static bool HasOwnSide(ContactDraft draft, string? speaksFor) =>
        speaksFor is not null && draft.Participants.Exists(actor => actor.Id == speaksFor || Parties.SideOf(actor) == speaksFor);
}
