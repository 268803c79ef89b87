using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Languages;
using Lacuna.Intake.Sources;

namespace Lacuna.Intake;

/// <summary>What a reader has gathered of one document, before the caller's overrides are laid over it and it is frozen.</summary>
internal sealed class DocumentDraft(IntakeOptions options)
{
    private string _text = "";

    public string? Origin { get; set; }

    /// <summary>Identity when there is no address.</summary>
    public string? Id { get; set; }

    /// <summary>The publisher's own id.</summary>
    public string? SourceId { get; set; }

    /// <summary>The fetch that the bytes came from.</summary>
    public Retrieval? Retrieval { get; set; }

    public string Title { get; set; } = "";

    public string? Url { get; set; }

    /// <summary>Name of the source as a head or a column gives it; goes before the name that its address has in the table.</summary>
    public string? SourceName { get; set; }

    /// <summary>What a page calls its outlet; goes after that name, since one publisher calls itself by many.</summary>
    public string? OutletName { get; set; }

    /// <summary>Address by whose host the publisher is known when the item has none of its own.</summary>
    public string? SourceAddress { get; set; }

    public string? SpeaksFor { get; set; }

    public string? TimeZone { get; set; }

    public string? Language { get; set; }

    public string? PublishedWording { get; set; }

    public string? ModifiedWording { get; set; }

    public bool IgnoresOffsets { get; set; }

    public bool IsPartial { get; set; }

    public DateOrder DateOrder { get; set; }

    public ImmutableArray<Note>.Builder Notes { get; } = ImmutableArray.CreateBuilder<Note>();

    /// <summary>True when there is no body.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Sets the body, in frozen form and with tidy paragraphs.</summary>
    public void SetText(string body) => _text = body;

    /// <summary>Sets the body as above, as far as <paramref name="limits"/> allow.</summary>
    public void SetText(string body, IntakeLimits limits)
    {
        if (body.Length > limits.TextLength)
        {
            body = body[..(char.IsHighSurrogate(body[limits.TextLength - 1]) ? limits.TextLength - 1 : limits.TextLength)];
            Notes.Add(new Note("text.cut", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The text is longer than {limits.TextLength} characters; the rest was left out, and absence from it proves nothing.")));
            IsPartial = true;
        }

        SetText(body);
    }

    /// <summary>The document: headline, blank line, body.</summary>
    public Document Build()
    {
        var title = Title.Trim();
        var startsWithTitle = title.Length > 0 && _text.StartsWith(title, StringComparison.Ordinal) && (_text.Length == title.Length || _text[title.Length] == '\n');
        var text = title.Length == 0 || startsWithTitle ? _text : _text.Length == 0 ? title : $"{title}\n\n{_text}";
        if (WebHosts.IsBroken(Url))
        {
            Notes.Add(new Note("address.unusable", $"The address \"{Url}\" names a host that cannot be; it was left out."));
            Url = null;
        }

        var source = FindSource();
        var clock = new PublisherClock(FindZone(source), IgnoresOffsets && options.Published is null, DateOrder);
        var published = options.Published ?? PublishedWording;
        return new Document
        {
            Id = Url ?? Id ?? Document.HashOf(text),
            Text = text,
            SourceId = SourceId,
            Retrieval = Retrieval,
            Title = title,
            Headline = title.Length > 0 ? new TextSpan(0, title.Length) : null,
            Source = source,
            Url = Url,
            Language = Language ?? LanguageGuess.Of(text),
            Published = published is null ? null : PublicationTimeReader.Read(published, clock, Notes),
            Modified = ModifiedWording is null ? null : PublicationTimeReader.Read(ModifiedWording, clock),
            IsPartial = IsPartial,
            Origin = Origin,
            Notes = Notes.ToImmutable(),
        };
    }

    private Source? FindSource()
    {
        if (options.Source is { } named)
        {
            return options.TimeZone is null ? named : named with { TimeZone = options.TimeZone };
        }

        var byAddress = Publishers.Of(Url ?? SourceAddress, OutletName);
        var zone = options.TimeZone ?? TimeZone;
        if (SourceName is null && SpeaksFor is null)
        {
            return zone is null || byAddress is null ? byAddress : byAddress with { TimeZone = zone };
        }

        return new Source(SourceName ?? byAddress?.Name ?? SpeaksFor!, SpeaksFor ?? byAddress?.SpeaksFor, zone ?? byAddress?.TimeZone);
    }

    /// <summary>The caller's zone, checked when the reader was made; a zone that a file names wrongly is noted.</summary>
    private NodaTime.DateTimeZone? FindZone(Source? source)
    {
        var id = options.TimeZone ?? TimeZone ?? source?.TimeZone;
        var zone = id is null ? null : NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (id is not null && zone is null)
        {
            Notes.Add(new Note("date.zone-unknown", $"The time zone \"{id}\" is not known."));
        }

        return zone;
    }
}
