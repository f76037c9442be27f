namespace QuanZe.Sdk.Text;

/// <summary>A stretch of an element's text (原文位置): what a reading rests on, so that a person can be shown the very words.</summary>
/// <param name="Element">The element.</param>
/// <param name="Start">Where the stretch begins in the element's text as published, counted from 0.</param>
/// <param name="Length">How many characters it has there, line breaks included.</param>
/// <param name="Text">The words without white space.</param>
public readonly record struct TextPlace(ItemElement Element, int Start, int Length, string Text);
