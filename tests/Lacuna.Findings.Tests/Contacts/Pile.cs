using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Contacts;

/// <summary>Makes read documents with one contact each, so that pairing is tested apart from reading.</summary>
internal static class Pile
{
    public static readonly Actor Biden = Person("Joe Biden", "USA");
    public static readonly Actor Sullivan = Person("Jake Sullivan", "USA");
    public static readonly Actor Putin = Person("Vladimir Putin", "RUS");
    public static readonly Actor Zelensky = Person("Volodymyr Zelensky", "UKR");
    public static readonly Actor Yermak = Person("Andriy Yermak", "UKR");
    public static readonly Actor Macron = Person("Emmanuel Macron", "FRA");
    public static readonly Actor Scholz = Person("Olaf Scholz", "DEU");
    public static readonly Actor America = State("United States", "USA");
    public static readonly Actor Ukraine = State("Ukraine", "UKR");
    public static readonly Actor Russia = State("Russia", "RUS");

    private static readonly Dictionary<string, string> Zones = new() { ["USA"] = "-05:00", ["RUS"] = "+03:00", ["UKR"] = "+02:00" };

    /// <summary>A readout: published by <paramref name="channel"/> ("USA") at <paramref name="time"/> ("2021-12-07T18:00"), of a contact on that day or on <paramref name="on"/>.</summary>
    public static AnnotatedDocument Readout(string channel, string time, ContactKind kind, Actor[] participants, string? on = null, bool isSubject = true, Actor? asked = null, int? ordinal = null, bool isPlanned = false, bool isDated = true)
    {
        var plain = Plain(channel, time);
        var day = on is null ? plain.Document.Published!.Date!.Value : LocalDatePattern.Iso.Parse(on).Value;
        var contact = new Contact
        {
            Id = "c1",
            Kind = kind,
            Participants = [.. participants],
            On = isDated ? new DateInterval(day, day) : null,
            IsPlanned = isPlanned,
            Initiator = asked,
            InitiatorSpan = asked is null ? null : new TextSpan(0, 3),
            Ordinal = ordinal,
            IsSubject = isSubject,
            Evidence = [new TextSpan(0, plain.Text.Length)],
        };
        return plain with { Contacts = [contact] };
    }

    /// <summary>A document without any contact.</summary>
    public static AnnotatedDocument Plain(string channel, string time, string? text = null)
    {
        text ??= $"Text by {channel} at {time} number {Guid.NewGuid():N}";
        var local = LocalDateTimePattern.GeneralIso.Parse(time.Length > 10 ? time + ":00" : time + "T00:00:00").Value;
        var offset = Zones.TryGetValue(channel, out var zone) ? OffsetPattern.GeneralInvariant.Parse(zone).Value : (Offset?)null;
        return new AnnotatedDocument(new Document
        {
            Id = text,
            Text = text,
            Source = new Source(channel + " channel", channel == "press" ? null : "state:" + channel),
            Published = new PublicationTime(time, local, time.Length > 10, offset),
        })
        {
            Tokens = [.. Words(text)],
        };
    }

    private static IEnumerable<Token> Words(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            yield return new Token(start, end - start, TokenKind.Word);
        }
    }

    private static Actor Person(string name, string state) => new("person:" + name, name, ActorKind.Person, "state:" + state);

    private static Actor State(string name, string code) => new("state:" + code, name, ActorKind.State, "state:" + code);
}
