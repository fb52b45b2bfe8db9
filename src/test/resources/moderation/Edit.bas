REM Edits a workbook as an auditor does: LibreOffice runs it, the scenario test starts it.
REM Edit(file, target, script): the script is lines of words parted by tabs:
REM   set CASE CRITERION HEADER TEXT | sort HEADER | column HEADER | delete CASE CRITERION | twice CASE CRITERION
Sub Edit(from As String, target As String, script As String)
  Dim load(0) As New com.sun.star.beans.PropertyValue
  load(0).Name = "Hidden" : load(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(from), "_blank", 0, load())
  If doc.Sheets.hasByName("Decisions") Then
    sheet = doc.Sheets.getByName("Decisions")
  Else
    sheet = doc.Sheets.getByName("To settle")
  End If
  If sheet.isProtected() Then sheet.unprotect("")
  n = FreeFile()
  Open script For Input As #n
  Do While Not EOF(n)
    Line Input #n, words
    w = Split(words, Chr(9))
    Select Case w(0)
      Case "set"
        sheet.getCellByPosition(Col(sheet, w(3)), Find(sheet, w(1), w(2))).setFormula(w(4))
      Case "sort"
        Sort(sheet, Col(sheet, w(1)))
      Case "column"
        sheet.Columns.insertByIndex(0, 1)
        sheet.getCellByPosition(0, 0).setString(w(1))
        sheet.getCellByPosition(0, 3).setString("ask the team")
      Case "delete"
        sheet.Rows.removeByIndex(Find(sheet, w(1), w(2)), 1)
      Case "twice"
        r = Find(sheet, w(1), w(2))
        sheet.Rows.insertByIndex(r + 1, 1)
        sheet.copyRange(sheet.getCellByPosition(0, r + 1).CellAddress, sheet.Rows.getByIndex(r).RangeAddress)
    End Select
  Loop
  Close #n
  Dim store(0) As New com.sun.star.beans.PropertyValue
  store(0).Name = "FilterName"
  If Right(target, 4) = ".ods" Then
    store(0).Value = "calc8"
  Else
    store(0).Value = "Calc MS Excel 2007 XML"
  End If
  doc.storeToURL(ConvertToURL(target), store())
  doc.close(True)
  StarDesktop.terminate()
End Sub

Function Last(sheet As Object) As Long
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  Last = cursor.RangeAddress.EndRow
End Function

Function Col(sheet As Object, header As String) As Long
  For c = 0 To 40
    If sheet.getCellByPosition(c, 0).String = header Then
      Col = c
      Exit Function
    End If
  Next c
End Function

Function Find(sheet As Object, caseId As String, criterion As String) As Long
  a = Col(sheet, "Case") : b = Col(sheet, "Criterion")
  For r = 1 To Last(sheet)
    If sheet.getCellByPosition(a, r).String = caseId And sheet.getCellByPosition(b, r).String = criterion Then
      Find = r
      Exit Function
    End If
  Next r
End Function

Sub Sort(sheet As Object, by As Long)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = by : field(0).IsAscending = False
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields" : how(0).Value = field()
  how(1).Name = "ContainsHeader" : how(1).Value = True
  sheet.getCellRangeByPosition(0, 0, 30, Last(sheet)).sort(how())
End Sub
