using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Contacts;
using Lacuna.Web.Comparisons;
using Lacuna.Web.Contacts;
using Lacuna.Web.Documents;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Corrections;

/// <summary>Reads what the forms of the pages put right.</summary>
/// <param name="record">The record.</param>
/// <param name="books">The contacts.</param>
/// <param name="comparer">Lays documents side by side.</param>
internal sealed class CorrectionForms(OpenRecord record, BookKeeper books, HeldComparer comparer)
{
    /// <summary>Who spoke, or to whom: <c>id</c>, <c>version</c>, <c>statement</c>, <c>speaker</c>, <c>addressee</c>, names parted by semicolons.</summary>
    public async Task<Amendment> SpeakerAsync(IFormCollection form, CancellationToken cancellation)
    {
        var reading = await ReadingAsync(form["id"], form["version"], cancellation).ConfigureAwait(false);
        var statement = reading.Statements.FirstOrDefault(one => one.Id == form["statement"]) ?? throw Gone("statement");
        var speakers = await ActorsAsync(form["speaker"].ToString(), form["kind"].ToString(), cancellation).ConfigureAwait(false);
        var addressees = await ActorsAsync(form["addressee"].ToString(), form["kind"].ToString(), cancellation).ConfigureAwait(false);
        ImmutableArray<Actor>? changed = speakers.SequenceEqual(statement.Speakers) ? null : speakers, otherwise = addressees.SequenceEqual(statement.Addressees) ? null : addressees;
        return changed is null && otherwise is null
            ? throw new QuestionException("speaker and addressee are as they were; name another and send the form again")
            : new Amendment.Speaker(StatementTarget.Of(reading.Document, statement), changed, otherwise);
    }

    /// <summary>Two contacts are one: <c>contact</c> and <c>other</c>, addresses of their pages.</summary>
    public async Task<Amendment> MergeAsync(IFormCollection form, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        var (one, other) = (ContactAt(book, form["contact"]), ContactAt(book, form["other"]));
        if (one.Id == other.Id)
        {
            throw new QuestionException("these are one contact already; give the address of another contact's page");
        }

        var accounts = ImmutableArray.CreateBuilder<ContactTarget>();
        foreach (var told in AccountsOf(one).Concat(AccountsOf(other)))
        {
            accounts.Add(await TargetAsync(told, cancellation).ConfigureAwait(false));
        }

        return new Amendment.Merge(accounts.ToImmutable());
    }

    /// <summary>An account does not tell of a contact: <c>contact</c>, the address of its page, and <c>account</c>, the document.</summary>
    public async Task<Amendment> SplitAsync(IFormCollection form, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        var told = AccountsOf(ContactAt(book, form["contact"])).ToList();
        var account = told.Find(one => one.DocumentId == form["account"]) ?? throw Gone("account");
        var others = ImmutableArray.CreateBuilder<ContactTarget>();
        foreach (var other in told.Where(one => one != account))
        {
            others.Add(await TargetAsync(other, cancellation).ConfigureAwait(false));
        }

        return others.Count == 0
            ? throw new QuestionException("the contact has no other account that this one could be parted from")
            : new Amendment.Split(await TargetAsync(account, cancellation).ConfigureAwait(false), others.ToImmutable());
    }

    /// <summary>A point of a comparison, judged: <c>a</c>, <c>va</c>, <c>b</c>, <c>vb</c>, <c>point</c> and <c>judgement</c>, <c>accept</c> or <c>reject</c>.</summary>
    public async Task<Amendment> PointAsync(IFormCollection form, CancellationToken cancellation)
    {
        var a = (await ReadingAsync(form["a"], form["va"], cancellation).ConfigureAwait(false)).Document.Version;
        var b = (await ReadingAsync(form["b"], form["vb"], cancellation).ConfigureAwait(false)).Document.Version;
        var (comparison, _) = await comparer.CompareAsync(a, b, cancellation).ConfigureAwait(false) ?? throw Gone("document");
        var point = comparison.Points.FirstOrDefault(one => one.Id == form["point"]) ?? throw Gone("point");
        return new Amendment.Point(PointJudgements.TargetOf(comparison, point), IsAccepted: form["judgement"].ToString() switch
        {
            "accept" => true,
            "reject" => false,
            _ => throw new QuestionException("a point is accepted or rejected; choose one of the two"),
        });
    }

    /// <summary>A note on a document, on some words of it, or on a contact: <c>id</c>, <c>version</c>, <c>at</c>; or <c>contact</c>.</summary>
    public async Task<Amendment> RemarkAsync(IFormCollection form, CancellationToken cancellation)
    {
        if (Corrector.Note(form) is null)
        {
            throw new QuestionException("the note is empty; write one and send the form again");
        }

        if (form["contact"].ToString().Length > 0)
        {
            var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
            return new Amendment.Remark(await TargetAsync(ToldContact.AllOf(ContactAt(book, form["contact"])).First(), cancellation).ConfigureAwait(false));
        }

        var document = (await ReadingAsync(form["id"], form["version"], cancellation).ConfigureAwait(false)).Document;
        return new Amendment.Remark(
            new DocumentAsked(null, null, form["at"], null, null, null).Span is { } span && span.End <= document.Text.Length
                ? new PassageTarget(Evidence.From(document, span))
                : new DocumentTarget(document.Version));
    }

    /// <summary>The contact as each document tells of it, copies left out.</summary>
    private static IEnumerable<ToldContact> AccountsOf(ContactRecord contact)
    {
        var copies = contact.Readouts.SelectMany(readout => readout.Copies).Select(copy => copy.Document.Id).ToHashSet(StringComparer.Ordinal);
        return ToldContact.AllOf(contact).Where(told => !copies.Contains(told.DocumentId));
    }

    private async Task<AnnotatedDocument> ReadingAsync(string? id, string? version, CancellationToken cancellation) =>
        await HeldVersion.FindAsync(record.Archive, id, version, cancellation).ConfigureAwait(false) is { IsAsked: true } held
        && await record.Archive.ReadingAsync(held.Row.Version, cancellation).ConfigureAwait(false) is { } reading ? reading : throw Gone("document");

    private static ContactRecord ContactAt(HeldBook book, string? address) =>
        ContactPlace.Find(book, ContactAsked.Parse(address)) ?? throw new QuestionException("no contact is found under that address; open its page and copy the address from there");

    private async Task<ContactTarget> TargetAsync(ToldContact told, CancellationToken cancellation)
    {
        var document = told.Contact.Readouts.Select(readout => readout.Document).Concat(told.Contact.Mentions.Select(mention => mention.Document))
            .FirstOrDefault(one => one.Document.Id == told.DocumentId) ?? throw Gone("account");
        var reading = await record.Archive.ReadingAsync(document.Document.Version, cancellation).ConfigureAwait(false);
        return reading?.Contacts.FirstOrDefault(one => one.Id == told.Told.Id) is { } contact ? ContactTarget.Of(reading.Document, contact) : throw Gone("account");
    }

    private async Task<ImmutableArray<Actor>> ActorsAsync(string names, string kind, CancellationToken cancellation)
    {
        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var name in names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                actors.Add((await ActorChoice.OfSpeakerAsync("name", name, record.Archive, holdings, cancellation).ConfigureAwait(false)).Actor);
            }
            catch (QuestionException) when (NewActor.Of(name, kind) is { } made)
            {
                actors.Add(made);
            }
        }

        return actors.ToImmutable();
    }

    private static QuestionException Gone(string what) => new($"the {what} is no longer found as the form names it; open the page anew");
}
