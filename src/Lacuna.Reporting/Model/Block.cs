namespace Lacuna.Reporting.Model;

/// <summary>A piece of a section: <see cref="Paragraph"/>, <see cref="FactList"/>, <see cref="Point"/> or <see cref="Table"/>.</summary>
public abstract record Block;
